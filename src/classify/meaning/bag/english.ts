/** Words that say the same of the same thing, one sense a group; read only where who acts, what is denied and how much are the same on both sides. */
export const englishSenses: string = `
refund|return|repay|give back; submit|present|hand over|produce|tender; require|need; cause|result|arise|stem|flow; beyond|outside; last|continue|persist;
remain|bear|lie; leash|lead; resolve|settle|decide; fee|charge|cost|price; impose|charge|levy|apply; begin|start|open|run; answer|handle|address|deal with;
lawful|permitted|legitimate; damaged|broken|faulty|defective; premises|property|building|site; purpose|reason|end; forbid|ban|bar; verify|check|confirm|validate;
assist|help|support; obtain|get|receive|acquire|seek|secure; keep|hold|store|retain|maintain|preserve; choose|select|pick|decide; fix|repair|remedy|rectify|correct;
examine|inspect|review|look at|check; send|forward|transmit|deliver; buy|purchase|order; try|attempt|endeavour; happen|occur|arise|take place;
part|portion|section|element; leave|depart|vacate|quit; reach|arrive|attain; finish|complete|conclude|end; tell|inform|notify|advise|report; display|show|present|post up;
use|employ|apply|make use of; handle|treat|process; stop|cease|discontinue|halt; attend|come to|be present; join|become member|enrol|sign up; clear|plain|evident;
prompt|swift|quick; big|large|great|major|substantial; enough|sufficient|adequate; wrong|incorrect|inaccurate|mistaken; right|correct|accurate|proper;
whole|complete|full|entire; old|former|previous|earlier; connected|linked|related|associated; lack|absence|want; matter|issue|question|problem; reply|answer|response;
booking|reservation; trip|journey|travel; illness|sickness; pupil|student|child at school; shop|store|outlet; client|customer; staff|employee|worker|team;
goods|product|item|article; job|work|task; rest|remainder|balance; chance|opportunity; aim|goal|objective; proof|evidence; mistake|error; delay|late; quick|fast;
vehicle|car; rubbish|waste|litter; yearly|annual; monthly|every month; statement|declaration; occupy|inhabit|live in; safe|secure; mandatory|compulsory|obligatory;
suspend|pause|halt; share|pass on|disclose to; accurate|precise; allow|permit|let; warn|alert; prohibit|forbid; void|invalid; final|conclusive; attend to|care for; tidy|clean;
`;

/** What frames a statement and says nothing of its own. */
export const englishLight: string = `
effect rate desk fact basis matter instance respect nature sake actual actually simply really thereafter altogether
`;
