/**
 * English by meaning, one meaning a row, words of one family (notify, notification) together; endings are read off before they are met. What
 * the law tells apart is in different rows: collect and use and store, share and sell and disclose, delete and anonymise, consent and
 * notice, personal data and data, third party and service provider.
 */
export const englishActs: string = `
collect|collection|gather|pick up; obtain|acquire|get hold of; use|usage|utilise|make use of|employ; process; handle|deal with;
store|storage|host; keep|retain|retention|preserve; record|log|note; remember|recall; share;
disclose|disclosure|reveal|divulge; sell|sale; transfer; provide|supply|furnish|provision|offer|give; receive|receipt;
delete|deletion|erase|erasure|remove|removal; destroy|destruction|shred;
anonymise|anonymisation|de-identify|de-identification; encrypt|encryption; overwrite;
notify|notification|inform|tell|let know|advise|give notice; contact|write to|get in touch|reach;
answer|reply|respond|response|get back; ask|request; demand; require|requirement|call for; apply|application;
submit|submission|hand in|lodge|file; send|transmit|dispatch; mail|post; deliver|delivery; publish|publication;
post up|display|show; announce|announcement; explain|explanation|describe|description|set out|lay out;
agree|agreement|accept|acceptance; consent; approve|approval; refuse|refusal|reject|rejection|decline|turn down;
object|objection; withdraw|withdrawal|revoke|revocation; cancel|cancellation|call off; terminate|termination;
end|finish|conclude|come to end|come to an end|lapse|expire|expiry; stop|cease|discontinue; suspend|suspension;
start|begin|commence|beginning; continue|continuation|go on|carry on; renew|renewal; extend|extension|prolong;
change|modify|modification|alter|alteration|amend|amendment; update|revise|revision;
correct|correction|rectify|rectification|put right; complete|completion|fill in|fill out;
check|verify|verification; examine; inspect|inspection; confirm|confirmation; review; audit; monitor|monitoring;
assess|assessment|evaluate|evaluation; access; view|see|look at|consult; read; copy|duplicate|reproduce|photocopy;
download; upload; install|installation; register|registration|sign up|enrol|enrolment; log in|sign in; join;
leave|resign|resignation; attend|attendance|turn up; take part|participate|participation;
meet|meeting|hold meeting|convene; vote; elect|election; appoint|appointment; decide|decision|determine|determination;
choose|select|choice|pick|opt for|option; opt out; opt in; pay|payment|remit|remittance; charge|bill|invoice;
refund|reimburse|reimbursement|pay back|money back; return|give back|bring back|hand back; exchange;
replace|replacement|substitute; repair|fix|mend; buy|purchase; order; rent|rental|hire|lease; borrow; loan|lend;
book|reserve|reservation; guarantee; warrant|warranty; promise; ensure|make sure|see to it;
protect|protection|safeguard|guard; secure|security; prevent|prevention|avoid;
limit|limitation|restrict|restriction|confine|cap; permit|permission|allow|let; enable; help|assist|assistance|aid|facilitate;
improve|improvement|enhance|enhancement; develop|development; analyse|analysis|analytics;
advertise|advertising|advertisement|ads; market|marketing|promote|promotion;
personalise|personalisation|tailor|customise; train|training; comply|compliance|observe|abide by|follow|adhere to|obey;
breach|violate|violation|infringe|infringement|break; harm|damage; injure|injury|hurt; lose|loss; steal|theft; leak;
report; complain|complaint; sue|lawsuit|legal action|legal proceedings; arbitrate|arbitration;
resolve|resolution|solve|sort out; settle|settlement; compensate|compensation|make good; indemnify|indemnity;
be liable|liable|liability; responsible|responsibility; own|ownership|belong to|property of; remain|stay on|stay in force; grant; assign|assignment;
create|creation|make|set up|establish|open; maintain|maintenance; operate|operation|run;
conduct|carry out|perform|performance|undertake; click|press|tap|select button; wear|worn; smoke|smoking; vape|vaping;
eat|food; drink; park|parking; enter|entry|admission; visit|go to|come to; travel; stay; clean|cleaning;
feature|appear|be shown|be featured; photograph|photo|picture|image|photography; film|video|footage;
happen|occur|take place|arise; cause|lead to|result in|bring about; affect|impact|influence;
include|contain|comprise|comprising; consist|constitute|make up; mean|refer to; locate|situated|based|found;
take effect|effective|come into force|enter into force|in force|come into effect;
interrupt|interruption|outage|downtime; available|availability|uninterrupted|accessible;
calculate|calculation|compute|computation|work out; measure|measurement|take step|step|precaution;
identify|identification; recognise|recognition; authenticate|authentication; combine|combination|merge; separate|split;
compare|comparison; link|connect|connection|associate|association; track|tracking; store card|save; pass|undergo|go through;
donate|donation|give to charity; valid until|expire on; close|closed|shut; arrive|arrival; depart|departure;
ship|shipment; sponsor; volunteer for; nominate|nomination; dismiss|dismissal|sack; expel|expulsion; discipline;
warn|warning; fine|penalty|penalise; deduct|deduction|subtract; withhold|hold back|keep back; waive|waiver; forfeit; claim;
dispute|disagreement|conflict; negotiate|negotiation; mediate|mediation; appeal; sign|signature; witness;
translate|translation; print; scan; type in|key in; search; filter; block; hide; label|tag; rate|rating; comment;
like content; edit; back up|backup; restore|recover|recovery; reset;
switch off|turn off|disable|deactivate|deactivation; switch on|turn on|activate|activation; adjust|adjustment;
configure|configuration; test; experiment; inspect luggage; clean up|tidy; paint; drill; alter building;
move out|vacate; move in; evict|eviction; sublet|sublease; insure|insurance; inherit; graduate; teach|instruct;
study|learn; examine candidate|exam|examination; cheat; plagiarise|plagiarism; bully|harass|harassment;
threaten|threat; abuse|misuse; discriminate|discrimination; impersonate|impersonation|pretend to be; hack; spam;
trespass; block exit|obstruct; disturb|disturbance; shout; run around; swim; climb; dive; ride|riding; drive; cross;
load; carry luggage; pack|packaging; unpack; assemble|assembly; dismantle; recycle;
dispose|disposal|throw away|discard; burn; pollute; feed; treat|treatment; diagnose|diagnosis; vaccinate;
supervise|supervision; accompany|escort; look after|take care of|care for; adopt|adoption; support; encourage; reward;
celebrate; invite|invitation; welcome; introduce; recommend; select candidate; award; grade; count; add|addition;
multiply; divide; increase|rise|raise; decrease|reduce|lower|drop; double; rely on|depend on; expect; intend; plan;
consider|consideration|take into account; believe|think; understand|understanding; acknowledge|acknowledgement;
represent|representation; act on behalf; delegate; authorise|authorisation; certify|certification; license|licence;
patent; distribute|distribution; export; import; broadcast; stream; play; perform music; display banner; target;
measure audience; profile user; infer|inference; predict|prediction; detect|detection|spot;
investigate|investigation|look into; prosecute; enforce|enforcement; govern|be governed; apply to|application of|applicable to;
extend to; exclude from; belong; reside|live; wait; queue; hand over|hand out; pick out; collapse;
delay|late|postpone|postponement|defer; miss; forget; fail|failure; succeed; prevail|take precedence|override; discover|find out|become aware;
fulfil|satisfy|meet requirement; attach|enclose; interact|interaction|engage|engagement; gain;
entrust; deprive; interfere|interference; recur|recurring; prepare|preparation|get ready; subcontract|contract out|outsource; forward|pass on; conceal;
surrender|give up; bear; levy|impose; accrue; issue|issuance; propose; seek; alert; browse; occupy|live in;
refrain|abstain; oblige|obligate; unsubscribe; subscribe; exercise
`;
