/** What we could not settle and ask a clinician, by the id of the statement. */
export const openQuestions: Readonly<Record<string, string>> = {
  overTenMinutes:
    'One health service says to get help at once, another now says "see a GP". We say: a doctor or an advice line now. Is that right?',
  seconds:
    'No trial compares hold times during a cramp. Is "hold until it lets go" safe advice for everybody who may stretch?',
  hipReplacement:
    'Which of these stretches may somebody with a hip replacement do, and from when on?',
  sciatica: 'Which stretches should somebody with sciatica leave out altogether?',
  hernia: 'Does a hernia rule out any of these stretches?',
  pelvicPain: 'Which stretches of the inner thigh are safe with pelvic pain in pregnancy?',
  tibialisAnteriorStanding:
    'We found no body that shows a stretch for a shin cramp. Is this one sound?',
  tibialisAnteriorBed: 'Pointing the foot can set off a calf cramp. Should this be offered at all?',
  soleusSitting: 'Is the seated version what you would teach?',
  quadricepsBed: 'Is lying on the side what you would teach for a cramp at night?',
  hamstringsStanding:
    'The trial kept the knee straight with the heel on a low chair; ours bends the other knee and tips back. Does it matter?',
  eveningStretch:
    'People recruited with one cramp a week or more are reported to have lost 1.2 a night. How should that be told?',
  warmOrCold: 'Is 15 minutes, with a look at the skin after 5, right for older people?',
  statin: 'We say "call a doctor now"; health services differ. Is that right?',
  waterMedicines: 'Is this list right, and is one missing?',
  under18: 'Is any of this unsuitable below 18 besides the nudges?',
};
