/** Helps around a post: before it, in it, and after it went amiss. */
import type { Help } from './help.ts';
import { text } from './localized.ts';

export const PUBLISHING_HELPS: readonly Help[] = [
  {
    id: 'personal-title',
    title: text('Op persoonlijke titel', 'In a personal capacity'),
    summary: text(
      'Zeg waar je werkt of studeert, en dat je mening van jezelf is. Eén zin in je bio is genoeg.',
      'Say where you work or study, and that the opinion is yours. One sentence in your bio is enough.',
    ),
    sections: [
      {
        steps: [
          text(
            'Zet de zin in je bio op elk account waar je je werk noemt.',
            'Put the sentence in your bio on each account that names your work.',
          ),
          text(
            'Schrijf “ik” in plaats van “wij”, en laat naam en logo van je instelling uit je accountnaam.',
            'Write “I” rather than “we”, and keep your institution’s name and logo out of your account’s name.',
          ),
          text(
            'Gaat het over je eigen instelling, herhaal het dan in het bericht zelf.',
            'If it is about your own institution, repeat it in the post itself.',
          ),
        ],
      },
    ],
    copyTexts: [
      {
        title: text('Kort, voor een bio', 'Short, for a bio'),
        text: text(
          'Schrijft op persoonlijke titel. Geen medisch advies.',
          'Writes in a personal capacity. No medical advice.',
        ),
      },
      {
        title: text('Uitgebreid', 'In full'),
        text: text(
          'Ik werk bij [instelling] en schrijf hier als mezelf. Wat ik vind is mijn mening en hoeft niet die van mijn werkgever te zijn.',
          'I work at [institution] and write here as myself. What I think is my opinion and need not be my employer’s.',
        ),
      },
    ],
    passages: ['umcu-spokesperson', 'umcu-brand', 'umcu-reply', 'knmg-intro', 'emc-2'],
  },
  {
    id: 'valid-consent',
    title: text('Wat geldige toestemming vraagt', 'What valid consent asks for'),
    summary: text(
      'Een ja in het voorbijgaan is te weinig. De richtlijnen vragen om een patiënt die weet waarvoor het is, en om een ja op papier.',
      'A passing yes is not enough. The guidelines ask for a patient who knows what it is for, and for consent on paper.',
    ),
    sections: [
      {
        title: text('Vooraf vertel je', 'Beforehand you tell'),
        steps: [
          text('precies welke tekst of welk beeld je plaatst;', 'exactly which text or image you will post;'),
          text(
            'waar, met welk doel, en dat jouw naam erbij staat;',
            'where, for which purpose, and that your name will be with it;',
          ),
          text(
            'wie het kan lezen, ook mensen die je niet kent, en dat zij het kunnen doorsturen en bewaren;',
            'who may read it, strangers included, and that they can forward and keep it;',
          ),
          text(
            'dat nee zeggen niets verandert aan de zorg, en dat wissen later niet alles weghaalt.',
            'that saying no changes nothing about the care, and that deleting later does not remove it all.',
          ),
        ],
      },
      {
        title: text('Daarna', 'Then'),
        steps: [
          text(
            'leg je de toestemming schriftelijk vast, met datum en handtekening;',
            'you record the consent in writing, with date and signature;',
          ),
          text(
            'gebruik je het formulier van je instelling als dat er is, en bewaar je het;',
            'you use your institution’s form where there is one, and keep it;',
          ),
          text(
            'vraag je het opnieuw voor een ander doel of een ander platform.',
            'you ask again for another purpose or platform.',
          ),
        ],
      },
    ],
    copyTexts: [
      {
        title: text('Toestemming vragen', 'Asking for consent'),
        text: text(
          'Ik wil graag dit plaatsen: [tekst of beeld]. Het komt op [platform], met als doel [doel], en mijn naam staat erbij. Iedereen kan het lezen, doorsturen en bewaren, ook als ik het later weghaal. Nee zeggen is prima en verandert niets aan uw zorg. Gaat u akkoord? Naam, datum, handtekening: [ … ]',
          'I would like to post this: [text or image]. It will appear on [platform], for the purpose of [purpose], with my name. Anyone can read, forward and keep it, even if I take it down later. Saying no is fine and changes nothing about your care. Do you agree? Name, date, signature: [ … ]',
        ),
      },
    ],
    passages: ['knmg-2.1', 'knmg-2.2', 'knmg-2-case', 'emc-1-consent', 'umcu-portrait'],
  },
  {
    id: 'after-a-mistake',
    title: text('Toch geplaatst', 'Posted after all'),
    summary: text(
      'Het overkomt goede mensen. Wie het snel meldt, beperkt de schade het meest.',
      'It happens to good people. Reporting it soon limits the damage most.',
    ),
    sections: [
      {
        title: text('In het eerste uur', 'In the first hour'),
        steps: [
          text(
            'Haal het bericht weg, ook op andere plekken waar je het deelde. Maak vooraf voor je melding één schermafdruk.',
            'Take the post down, wherever you shared it. First make one screenshot for your report.',
          ),
          text(
            'Vraag wie het kreeg of deelde om het te wissen en dat te bevestigen.',
            'Ask those who got or shared it to delete it and confirm.',
          ),
          text(
            'Vertel het je leidinggevende of begeleider. Zelf komen werkt beter dan gevonden worden.',
            'Tell your manager or supervisor. Coming forward works better than being found.',
          ),
        ],
      },
      {
        title: text('Diezelfde dag', 'That same day'),
        steps: [
          text(
            'Meld het bij de functionaris gegevensbescherming van je instelling, ook als je twijfelt.',
            'Report it to your institution’s data protection officer, even if in doubt.',
          ),
          text(
            'Je instelling beoordeelt of het een datalek is. Zo ja, dan gaat er binnen 72 uur na de ontdekking een melding naar de toezichthouder (in Nederland de AP, in België de GBA).',
            'Your institution judges whether it is a data breach. If so, it is reported within 72 hours of discovery to the authority (AP in the Netherlands, GBA in Belgium).',
          ),
          text(
            'Overleg of en hoe de patiënt het hoort. Bij een hoog risico is dat verplicht.',
            'Discuss whether and how the patient is told. Where the risk is high that is required.',
          ),
        ],
        url: 'https://www.autoriteitpersoonsgegevens.nl/themas/beveiliging/datalekken',
        link: text('Over datalekken, bij de AP', 'On data breaches, at the AP (in Dutch)'),
      },
      {
        title: text('Daarna', 'After that'),
        steps: [
          text(
            'Neemt de pers contact op, verwijs dan naar persvoorlichting.',
            'If the press gets in touch, refer them to the press office.',
          ),
          text(
            'Praat erover met iemand die je vertrouwt. Artsen kunnen ook de KNMG Artseninfolijn bellen.',
            'Talk to someone you trust. Doctors can also call the KNMG information line.',
          ),
        ],
      },
    ],
    copyTexts: [
      {
        title: text('Aan de functionaris gegevensbescherming', 'To the data protection officer'),
        text: text(
          'Op [datum en tijd] plaatste ik op [platform] een bericht waarin mogelijk een patiënt te herkennen is. Het stond er [duur] en ik heb het om [tijd] verwijderd. Gezien of gedeeld door: [voor zover bekend]. Ik ben bereikbaar op [nummer] en hoor graag wat ik kan doen.',
          'On [date and time] I put up a post on [platform] in which a patient may be recognisable. It was up for [duration] and I removed it at [time]. Seen or shared by: [as far as known]. You can reach me at [number]; please tell me what I can do.',
        ),
      },
      {
        title: text('Aan wie het ontving', 'To those who received it'),
        text: text(
          'Ik deelde net iets dat niet gedeeld had hoeven worden. Wil je het wissen, ook uit je foto’s en back-up, niet doorsturen, en me laten weten dat het weg is? Dank je.',
          'I just shared something that should have stayed with me. Please delete it, from your photos and backup too, don’t pass it on, and tell me when it is gone. Thank you.',
        ),
      },
    ],
    passages: ['knmg-slides-breach', 'knmg-2-risks', 'knmg-slides-questions', 'umcu-press'],
  },
  {
    id: 'whom-to-turn-to',
    title: text('Bij wie je terechtkunt', 'Whom to turn to'),
    summary: text(
      'Een boos bericht over je ziekenhuis, een journalist in je inbox, of iemand die je lastigvalt: je hoeft het niet alleen op te lossen.',
      'An angry post about your hospital, a journalist in your inbox, or someone who harasses you: you don’t have to solve it alone.',
    ),
    sections: [
      {
        steps: [
          text(
            'Onjuist of schadelijk bericht over je instelling: bewaar de link en meld het bij communicatie of je opleiding.',
            'Untrue or harmful post about your institution: keep the link and tell communications or your school.',
          ),
          text(
            'Vraag van de pers: zeg dat je terugkomt en bel persvoorlichting.',
            'Question from the press: say you will get back and call the press office.',
          ),
          text(
            'Ongewenst gedrag, pesten of buitensluiten: bewaar schermafdrukken en praat met een vertrouwenspersoon.',
            'Misconduct, bullying or exclusion: keep screenshots and talk to a confidential adviser.',
          ),
          text(
            'Laster over jou of een bedreiging: antwoord niet en overleg met je leidinggevende; aangifte kan altijd.',
            'Slander or threats against you: don’t answer, and talk to your manager; you can always go to the police.',
          ),
        ],
      },
    ],
    copyTexts: [
      {
        title: text('Antwoord aan een journalist', 'Answer to a journalist'),
        text: text(
          'Dank voor je vraag. Ik spreek niet namens [instelling]; onze persvoorlichting helpt je graag verder via [contact].',
          'Thank you for your question. I don’t speak for [institution]; our press office is glad to help you at [contact].',
        ),
      },
    ],
    passages: ['umcu-report', 'umcu-press', 'umcu-misconduct', 'emc-6-report', 'knmg-slides-questions'],
  },
  {
    id: 'good-posts',
    title: text('Wat je juist wel kunt plaatsen', 'What is good to post'),
    summary: text(
      'De richtlijnen moedigen je aan om mee te doen. Dit werkt, en schaadt niemand.',
      'The guidelines encourage you to take part. This works, and harms nobody.',
    ),
    sections: [
      {
        steps: [
          text(
            'Leg een aandoening, onderzoek of behandeling uit in gewone taal, met een bron.',
            'Explain a condition, test or treatment in plain words, with a source.',
          ),
          text(
            'Laat je vak zien: een werkdag zonder patiënten in beeld of verhaal.',
            'Show your field: a working day with no patients in picture or story.',
          ),
          text(
            'Stel een open vraag over een onderwerp en kom terug op de antwoorden.',
            'Ask an open question about a subject and respond to the answers.',
          ),
          text(
            'Luister wat patiënten bezighoudt en vertel wat je ermee deed.',
            'Listen to what concerns patients and tell what you did with it.',
          ),
          text(
            'Bedank je team, deel nieuws en wijs de weg naar een patiëntengroep.',
            'Thank your team, share news and point the way to a patient group.',
          ),
        ],
      },
    ],
    copyTexts: [],
    passages: [
      'knmg-1',
      'knmg-1-listen',
      'knmg-5-inform',
      'knmg-6.1-dialogue',
      'knmg-slides-opportunities',
      'nurses-benefits',
    ],
  },
];
