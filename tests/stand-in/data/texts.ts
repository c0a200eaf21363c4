/** What the authors of the home timeline write about; each author's texts in order. */
export const TEXTS: Readonly<Record<string, readonly string[]>> = {
  ann: [
    'First ripe tomato of the year. Fifth floor, one bucket, no green thumb.',
    'If your basil sulks, water it from below. It forgave me within a day.',
    'The bees found the balcony. I have never been so proud of a bucket.',
    'Seed swap at the library on Saturday. I bring beans, who has sunflowers? #balcony',
    'A neighbour asked for a cutting of the mint. I gave her the pot. She does not know yet.',
  ],
  bob: [
    'I drew the footpaths of our valley from memory, then walked them. Eleven were wrong, two were better.',
    'Contour lines are just the hill, signing its name.',
    'Somebody asked what scale to draw a dream in. 1:1, obviously.',
    'The old tram depot is on no map after 1974. I went to look: it is full of goats.',
    'New rule: no map leaves the desk without a bench marked on it.',
  ],
  carol: [
    'Painted the harbour in the rain. The rain helped.',
    'How I mix a grey that is not sad',
    'Three brushes are enough. I own forty.',
    'The trick to painting water is to stop before you think you should.',
    'Open studio next Sunday, tea included. Bring a wet coat, it sets the mood.',
  ],
  dan: [
    'Day 4 of the new starter. It has opinions now.',
    'Rye needs patience, wheat needs attention, I need coffee.',
    'Baked 12 loaves for the street party and nobody asked for the recipe until loaf 9.',
    'Your oven lies about its temperature. Mine is 18 degrees off. Buy a thermometer.',
    'Question for bakers: do you weigh the salt or trust your hand?',
  ],
  erin: [
    'Clear sky tonight. Saturn will be low in the south-east after nine.',
    'Cold hands, warm socks, four moons of Jupiter.',
    'The comet is a smudge. It is a very good smudge.',
    'A reminder that binoculars are the best first telescope.',
    'Cloud. Again. I read about clouds instead.',
  ],
  frank: [
    'Cycled to the sea and back, 92 km, one puncture, two cakes.',
    'The best gear is the one you already know how to repair.',
    'Wind from the front in both directions. I checked.',
    'A stranger lent me a pump at the pass. People are good.',
    'Winter tyres are on. The bicycle looks cross.',
  ],
  grace: [
    'Finished the shelf from M to Mo. Next: Mu. There are more poets than I thought.',
    'A library book came back with a pressed fern in it. I left it there for the next one.',
    'What is the shortest book that changed your mind?',
    'Reading aloud to the cat. She prefers the footnotes.',
    'The reading room has a new lamp. I may never leave.',
  ],
  heidi: [
    'Up before the fog. It was worth the cold porridge.',
    'The hut was full, so we slept under the table. Best soup of the year.',
    'Six hours up, two hours down, one hour looking for the other glove.',
    'Larches turning. Go this week if you can.',
    'The marmots have gone to bed. Quiet up there now.',
  ],
  ivan: [
    'Wrote a program that does one thing. It does it. I am done for today.',
    'Deleted 400 lines. Everything still works. Slightly worried.',
    'Names are the hardest part. The function is called `soup` until further notice.',
    'A test that cannot fail is a decoration.',
    'If you can explain it to a friend at lunch, you can write it down.',
  ],
  judy: [
    'Rehearsal went well: we all stopped at the same time.',
    'Altos, bar 42. You know what you did.',
    'The hall has an echo of two seconds. We are learning to be patient.',
    'Concert on the 14th, free entry, bring a cushion.',
    'Humming counts as practice. I have asked.',
  ],
  ken: [
    'Lost to a nine-year-old. She said "good game". It was not.',
    'The London system is a warm blanket and I will not apologise.',
    'Our club has a new clock. It ticks louder when I am losing.',
    'Endgame study of the week: king, pawn and regret.',
    'Anyone near the river for a slow game on Thursday?',
  ],
  lena: [
    'The word "window" is a wind-eye. I think about it every morning.',
    'Latvian has a word for the light between rain showers. I am collecting more like it.',
    'Two dictionaries, three answers. A good evening.',
    'How do you say "cosy" where you live?',
    'Learning Persian numbers by reading tram timetables.',
  ],
};

/** The quoting posts and the advertisement. */
export const QUOTING = 'This is exactly how my grandmother did it.';
export const PROMOTED =
  'A kettle that whistles in tune. Choose your key, we do the rest. Free delivery this week.';
export const OWN = [
  'Drew the 7:42 from memory. The driver has my nose, sorry.',
  'Tea first. Then the map. Then tea.',
];

/** Short answers, handed out to posts in turn. */
export const ANSWERS: readonly string[] = [
  'Same here. It took me three tries.',
  'I had no idea, thank you.',
  'Which one did you start with?',
  'This made my morning.',
  'Ours does that too, but only on Mondays.',
  'Could you say more about the second part?',
  'I tried it today and it worked.',
  'Lovely.',
  'My father used to say the opposite. He was wrong.',
  'Saving this for the weekend.',
];
