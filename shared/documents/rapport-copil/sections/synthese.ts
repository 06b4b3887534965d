import { dateSansJour } from '#shared/dates/format.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Bloc, Segments, Tableau } from '../../blocs.ts';
import { colonne, nombresAvantTexte, paragraphe, titre } from '../../blocs-courants.ts';
import { hauteurDes } from '../../fiche-territoire/mesure.ts';
import { gras, ponctuer, texte } from '../../segments.ts';
import { blocsDeTexte } from '../../texte-libre.ts';
import { lignesDeListe, nombres } from '../mots.ts';
import type { DossierDeRapport } from '../rapport.types.ts';
import { type ChiffreCle, chiffresCles, indicateursDAbord } from './chiffres-cles.ts';

/** Les listes de la synthèse, et ce qu'elles promettent au plus (§ 3) ; le reste passe en annexe, rien ne se coupe. */
const LISTES = [
  { champ: 'faits', titre: 'Faits marquants', combien: 3, mots: ['fait marquant', 'faits marquants'] },
  {
    champ: 'vigilances',
    titre: 'Points de vigilance',
    combien: 3,
    mots: ['point de vigilance', 'points de vigilance'],
  },
  { champ: 'demandes', titre: 'Décisions demandées', combien: 6, mots: ['décision demandée', 'décisions demandées'] },
] as const;
/** Une page de texte, son titre ôté, en lignes de corps. */
const PAGE = 49;

/** Une liste de la synthèse : ce qui tient sur sa page, ce qui passe en annexe. */
export interface ListeDeSynthese {
  readonly id: string;
  readonly titre: string;
  readonly mots: readonly [un: string, plusieurs: string];
  readonly retenus: readonly string[];
  readonly reportes: readonly string[];
}

function tableau(chiffres: readonly ChiffreCle[]): Tableau {
  return {
    type: 'tableau',
    id: 'chiffres_cles',
    colonnes: [
      colonne('Chiffre clé', 5.8),
      nombres('Réalisé', 2.4),
      nombresAvantTexte('Repère', 2.5),
      colonne('Lecture', 5.3),
    ],
    lignes: chiffres.map(({ libelle, realise, repere, lecture }) => ({
      type: 'ligne',
      cellules: [libelle, realise, repere, lecture].map((mots) => texte(mots)),
    })),
  };
}

/** La phrase d'ouverture : celle que l'on a écrite, sinon ce que dit le premier chiffre. */
function ouverture({ rapport, effectifs }: DossierDeRapport): readonly Bloc[] {
  if (rapport.synthese !== null) return blocsDeTexte(rapport.synthese, (rang) => `synthese_${rang}`);
  const ligne = indicateursDAbord(effectifs.indicateurs).find(({ cumul, aDate }) => !cumul.tu && aDate !== null);
  if (ligne === undefined) return [];
  const dits: Segments = [
    ...gras(`${ligne.libelle} : ${ligne.cumul.nombre} pour un objectif de ${ligne.aDate}`),
    ...texte(` au ${dateSansJour(ligne.au ?? effectifs.au)}.`),
  ];
  return [paragraphe('synthese_0', dits)];
}

const blocsDe = ({ id, titre: nom, retenus }: ListeDeSynthese): readonly Bloc[] =>
  retenus.length === 0
    ? []
    : [
        titre(`synthese_${id}`, 2, nom),
        {
          type: 'liste',
          id: `synthese_${id}_liste`,
          elements: ponctuer(retenus.map((ligne) => texte(typographier(ligne)))),
        },
      ];

/** Les listes, et ce que les annexes en gardent : rien ne se coupe sans le dire. */
function blocsDesListes(listes: readonly ListeDeSynthese[]): readonly Bloc[] {
  const reportes = listes.flatMap(({ reportes: siens, mots: [un, plusieurs] }) =>
    siens.length === 0 ? [] : [pluriel(siens.length, un, plusieurs)],
  );
  const suite =
    reportes.length === 0
      ? []
      : [paragraphe('synthese_suite', texte(`En annexe : ${enumerer(reportes)}.`, { gris: true }))];
  return [...listes.flatMap(blocsDe), ...suite];
}

function tete(dossier: DossierDeRapport): readonly Bloc[] {
  const chiffres = chiffresCles(dossier);
  return [...ouverture(dossier), ...(chiffres.length === 0 ? [] : [tableau(chiffres)])];
}

/** Ce que la synthèse garde de chaque liste pour tenir sur sa page : les décisions demandées cèdent les dernières. */
export function listesDeSynthese(dossier: DossierDeRapport): readonly ListeDeSynthese[] {
  const debut = tete(dossier);
  const prises = new Map<string, number>();
  const listes = (): readonly ListeDeSynthese[] =>
    LISTES.map(({ champ, titre: nom, combien, mots }) => {
      const toutes = lignesDeListe(dossier.rapport[champ]);
      const garde = Math.min(combien, prises.get(champ) ?? combien);
      return { id: champ, titre: nom, mots, retenus: toutes.slice(0, garde), reportes: toutes.slice(garde) };
    });
  const deborde = () => hauteurDes([...debut, ...blocsDesListes(listes())]) > PAGE;
  // Chaque liste cède ses derniers éléments jusqu'au premier ; s'il le faut encore, elle passe toute en annexe.
  for (const reste of [1, 0])
    for (const { champ } of LISTES) {
      let garde = listes().find(({ id }) => id === champ)?.retenus.length ?? 0;
      while (garde > reste && deborde()) {
        garde -= 1;
        prises.set(champ, garde);
      }
    }
  return listes();
}

/** La synthèse (section 2) : les chiffres, trois faits, trois vigilances, ce que l'on demande ; seule sur sa page. */
export const synthese = (dossier: DossierDeRapport): readonly Bloc[] => [
  ...tete(dossier),
  ...blocsDesListes(listesDeSynthese(dossier)),
];
