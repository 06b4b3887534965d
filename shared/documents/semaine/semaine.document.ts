import { dateLongue } from '#shared/dates/format.ts';
import type { Emetteur } from '#shared/domain/service/emetteur.schema.ts';
import { jourDit } from '#shared/domain/semaine/jours-de-la-semaine.rules.ts';
import type { BlocDeSemaine, LigneDeSemaine, Semaine } from '#shared/domain/semaine/semaine.schema.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Bloc, DocumentNeutre, Image, Segments } from '../blocs.ts';
import { colonne, paragraphe, titre } from '../blocs-courants.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { texte } from '../segments.ts';
import { mentionsDeSpecimen, type Specimen } from '#shared/domain/service/specimen.rules.ts';

interface Voulu {
  readonly semaine: Semaine;
  /** Ce que l'on regarde : « Toutes les instances », « CLPE de Mulhouse ». */
  readonly perimetre: string;
  readonly emetteur: Pick<Emetteur, 'intitule' | 'timbre'>;
  readonly image: Image | null;
  readonly exemple: Specimen;
}

const TITRES: Readonly<Record<BlocDeSemaine, string>> = {
  aujourdhui: 'Aujourd’hui et en retard',
  semaine: 'Cette semaine',
  attente: 'J’attends',
  bientot: 'Bientôt',
};
/** Lignes de chaque bloc : la note tient en deux pages, et dit combien elle en tait. */
const IMPRIMEES: Readonly<Record<BlocDeSemaine, number>> = { aujourdhui: 12, semaine: 10, attente: 8, bientot: 8 };
const colonnesDe = (bloc: BlocDeSemaine) =>
  bloc === 'attente'
    ? [colonne('Depuis', 2.4), colonne('Ce que j’attends', 6.8), colonne('De qui, pourquoi', 6.8)]
    : [colonne('Date', 2.4), colonne('Ce qui est à faire', 6.8), colonne('Pourquoi', 6.8)];

/** La phrase, ce qui presse en gras : sur le papier, le rouge ne se voit pas toujours. */
function pourquoi({ pourquoi: phrase, enRouge }: LigneDeSemaine): Segments {
  const debut = enRouge === null ? -1 : phrase.toLocaleLowerCase('fr').indexOf(enRouge.toLocaleLowerCase('fr'));
  if (enRouge === null || debut < 0) return texte(phrase);
  const fin = debut + enRouge.length;
  return [
    ...texte(phrase.slice(0, debut)),
    ...texte(phrase.slice(debut, fin), { gras: true }),
    ...texte(phrase.slice(fin)),
  ];
}

function blocsDe({ bloc, lignes, total, auMoins }: Semaine['blocs'][number], jour: string): readonly Bloc[] {
  if (lignes.length === 0) return [];
  const montrees = lignes.slice(0, IMPRIMEES[bloc]);
  const tues = total - montrees.length;
  return [
    titre(bloc, 2, `${TITRES[bloc]} (${auMoins ? 'au moins ' : ''}${total})`),
    {
      type: 'tableau',
      id: `${bloc}_lignes`,
      colonnes: colonnesDe(bloc),
      serre: true,
      lignes: montrees.map((ligne) => ({
        type: 'ligne',
        cellules: [ligne.le === null ? [] : texte(jourDit(ligne.le, jour)), texte(ligne.titre), pourquoi(ligne)],
      })),
    },
    ...(tues === 0
      ? []
      : [
          paragraphe(
            `${bloc}_reste`,
            texte(`Ne sont pas imprimées ici : ${pluriel(tues, 'autre ligne', 'autres lignes')}.`, { gris: true }),
          ),
        ]),
  ];
}

/** La phrase de la prochaine réunion : quand, où, ce que les réponses annoncent. */
function prochaineDite({ prochaine }: Semaine): readonly Bloc[] {
  if (prochaine === null) return [];
  const { nom, date, lieu, quorum } = prochaine;
  const reponses =
    quorum === null
      ? ''
      : ` ; ${pluriel(quorum.favorables, 'réponse favorable', 'réponses favorables')}${quorum.requis === null ? '' : `, il en faut ${quorum.requis}`}`;
  return [
    paragraphe(
      'prochaine',
      texte(`Prochaine réunion : ${nom}, ${dateLongue(date)}${lieu === null ? '' : `, ${lieu}`}${reponses}.`),
    ),
  ];
}

/** « Ma semaine » en Word, deux pages au plus : les quatre blocs tels qu'à l'écran, notes rapides comprises. */
export function etablirSemaine({ semaine, perimetre, emetteur, image, exemple }: Voulu): DocumentNeutre {
  const { jour, numero, blocs } = semaine;
  const forme = 'Ma semaine';
  const remplis = blocs.flatMap((bloc) => blocsDe(bloc, jour));
  return {
    titre: typographier(`${forme}, ${dateLongue(jour)}`),
    objet: forme,
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(jour, perimetre, forme),
    enTete: {
      image,
      intitule: [emetteur.intitule, ...(emetteur.timbre ?? '').split('\n')]
        .filter((ligne) => ligne.trim() !== '')
        .map((ligne) => typographier(ligne)),
      mentions: mentionsDeSpecimen(exemple),
      titreCourant: typographier(`${forme}, ${dateLongue(jour)}`),
    },
    blocs: [
      {
        type: 'blocTitre',
        id: 'titre',
        forme,
        instance: texte(`${enCapitale(dateLongue(jour))}, semaine ${numero}`),
        seance: texte(perimetre),
        reference: texte('Note personnelle : elle ne se communique pas telle quelle.'),
      },
      ...prochaineDite(semaine),
      ...(remplis.length === 0
        ? [paragraphe('rien', texte('Rien n’est dû, rien n’est attendu, rien ne vient d’ici trente jours.'))]
        : remplis),
    ],
  };
}
