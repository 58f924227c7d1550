/** Words that say the same of the same thing, one sense a group; read only where who acts, what is denied and how much are the same on both sides. */
export const englishSenses: string = `
return|give back; begin|start; last|continue|persist; leash|lead; resolve|settle; ban|bar|forbid|prohibit; try|attempt|endeavour;
happen|occur|take place; part|portion; reach|arrive; finish|complete; stop|cease|discontinue|halt; clear|plain|evident; prompt|swift|quick|fast;
big|large; enough|sufficient; wrong|incorrect; right|correct; accurate|precise; whole|entire; old|former; lack|absence; reply|answer|response;
booking|reservation; trip|journey; illness|sickness; shop|store; client|customer; goods|item|article; rest|remainder; proof|evidence; mistake|error;
rubbish|waste|litter; yearly|annual; occupy|inhabit; mandatory|compulsory|obligatory; allow|permit|let; tidy|clean; tell|inform|notify; buy|purchase;
`;

/** What frames a statement and says nothing of its own. */
export const englishLight: string = `
effect rate desk fact basis matter instance respect nature sake actual actually simply really thereafter altogether
`;
