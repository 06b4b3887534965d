import { dateSansJour } from '#shared/dates/format.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Bloc, DocumentNeutre, LigneTableau } from '../blocs.ts';
import { colonne, paragraphe, titre } from '../blocs-courants.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { gras, texte } from '../segments.ts';
import type { LigneDeRapport } from './rapport.ts';

interface Voulu {
  /** Nom du fichier reçu. */
  readonly nom: string;
  /** « des personnes ». */
  readonly quoi: string;
  readonly lignes: readonly LigneDeRapport[];
  readonly service: string;
  /** Date civile. */
  readonly date: string;
}

/** Au-delà, le Word serait illisible : le CSV les a toutes. */
const LIGNES_IMPRIMEES = 500;

const COLONNES = [
  colonne('Ligne', 1.4),
  colonne('Colonne', 2.8),
  colonne('Ce que dit la cellule', 4.6),
  colonne('Pourquoi', 4.6),
  colonne('Proposition', 2.6),
];

const ligneDeTableau = ({ ligne, colonne: ou, cellule, raison, proposition }: LigneDeRapport): LigneTableau => ({
  type: 'ligne',
  cellules: [gras(nombreFr(ligne)), texte(ou), [{ texte: cellule }], texte(raison), [{ texte: proposition }]],
});

function partie(id: string, libelle: string, lignes: readonly LigneDeRapport[], vide: string): Bloc[] {
  const nombre = new Set(lignes.map(({ ligne }) => ligne)).size;
  if (nombre === 0) return [titre(id, 1, libelle), paragraphe(`${id}_vide`, texte(vide))];
  const reste = lignes.length - LIGNES_IMPRIMEES;
  return [
    titre(id, 1, `${libelle} : ${nombreFr(nombre)}`),
    {
      type: 'tableau',
      id: `${id}_lignes`,
      colonnes: COLONNES,
      lignes: lignes.slice(0, LIGNES_IMPRIMEES).map(ligneDeTableau),
    },
    ...(reste > 0
      ? [
          paragraphe(
            `${id}_reste`,
            texte(
              `${pluriel(reste, 'autre remarque n’est', 'autres remarques ne sont')} pas ${reste > 1 ? 'imprimées' : 'imprimée'} : le rapport en CSV les a toutes.`,
            ),
          ),
        ]
      : []),
  ];
}

/** Le rapport d'une reprise, en Word : ce qui n'est pas entré et pourquoi, à renvoyer à qui tenait le tableau. */
export function etablirRapport({ nom, quoi, lignes, service, date }: Voulu): DocumentNeutre {
  const de = (sort: LigneDeRapport['sort']) => lignes.filter((une) => une.sort === sort);
  const entrees = de('entre');
  const nombre = new Set(entrees.map(({ ligne }) => ligne)).size;
  const aRegarder = entrees.filter(({ colonne: ou }) => ou !== '');
  return {
    titre: typographier(`Reprise de « ${nom} »`),
    objet: 'Rapport de reprise',
    auteur: service,
    nomDeFichier: nomDeFichier(date, nom.replace(/\.[^.]+$/u, ''), 'rapport de reprise'),
    enTete: {
      image: null,
      intitule: [typographier(service)],
      mentions: [],
      titreCourant: typographier(`Reprise – ${nom}`),
    },
    blocs: [
      {
        type: 'blocTitre',
        id: 'titre',
        forme: 'Rapport de reprise',
        instance: texte(`« ${nom} », lu comme ${quoi}`),
        seance: texte(
          `Le ${dateSansJour(date)} : ${pluriel(nombre, 'ligne prête', 'lignes prêtes')} ou ${nombre > 1 ? 'entrées' : 'entrée'}`,
        ),
        reference: [],
      },
      ...partie('revoir', 'Lignes à revoir', de('revoir'), 'Aucune ligne n’est refusée.'),
      ...partie('cote', 'Lignes laissées de côté', de('cote'), 'Aucune ligne n’est laissée de côté.'),
      ...partie('avis', 'Lignes entrées, à regarder', aRegarder, 'Rien à regarder dans les lignes entrées.'),
    ],
  };
}
