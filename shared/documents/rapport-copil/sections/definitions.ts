import { DEFINITION_DES_SORTIES } from '#shared/domain/convention/beneficiaires/sorties.rules.ts';
import { legendeDesCases } from '#shared/domain/convention/beneficiaires/petites-cases.rules.ts';
import { PUBLICATION_2025 } from '#shared/domain/convention/argent/base-sieg.rules.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import type { Bloc, Tableau } from '../../blocs.ts';
import { colonne, paragraphe, titre } from '../../blocs-courants.ts';
import { manque, sansPoint, texte } from '../../segments.ts';
import type { DossierDeRapport } from '../rapport.types.ts';
import { lectureDesFeux } from './indicateurs.ts';

const tableau = (id: string, tete: string, lignes: readonly (readonly [string, string])[]): Tableau => ({
  type: 'tableau',
  id,
  serre: true,
  colonnes: [colonne(tete, 4.8), colonne('Définition', 11.2)],
  lignes: lignes.map(([terme, dite]) => ({ type: 'ligne', cellules: [texte(terme), texte(dite)] })),
});

/** P d'une convention O2R, puis d'une autre : le plafond et le bénéfice nul sont de D. 5316-7 (M7). */
const compensation = (estO2r: boolean): readonly (readonly [string, string])[] =>
  estO2r
    ? [
        [
          'Compensation maximale (P)',
          'le moindre de CN et de CE − COF, cofinancements des mêmes coûts ; jamais négative ; bénéfice raisonnable nul (D. 5316-7)',
        ],
      ]
    : [
        ['Bénéfice raisonnable (BR)', 'charges éligibles × taux de l’exercice ; nul si aucun taux n’est dit'],
        ['Compensation maximale (P)', 'CN + BR ; jamais négative'],
      ];

/** Ce que le mandat SIEG compense et contrôle (2.9 à 2.15). */
const duMandat = (estO2r: boolean): readonly (readonly [string, string])[] => [
  ['Charges nettes (CN)', 'CE − R, recettes de l’action hors contribution de l’État'],
  ...compensation(estO2r),
  ['Contribution (V)', 'versements rattachés à l’exercice − trop-perçu déjà rendu'],
  ['Écart de compensation (S)', 'V − P ; positif, il y a surcompensation'],
  [
    'Report autorisé',
    `convention renouvelée${estO2r ? ', clause de report,' : ''} et S × 10 × N ≤ Σ V ; N : années de la convention`,
  ],
];

/** Les formules des nombres imprimés, toujours (D8) : celles de l'argent si la convention en verse, du mandat si elle en donne un. */
const formules = ({
  portee: { o2r, aide, mandat },
  effectifs,
  argent,
}: DossierDeRapport): readonly (readonly [string, string])[] => [
  [
    'Objectif à date',
    'objectif total × jours écoulés ÷ jours de la convention, arrondi à l’unité, la moitié vers le haut ; le jalon fixé s’il y en a un',
  ],
  ['Atteint', 'cumul ÷ objectif total ; « n.d. » sans objectif'],
  ['Écart', `cumul − objectif à date${aide ? ' ; en argent, retenu − prévu, et sa part du prévu' : ''}`],
  [
    'Projeté',
    'cumul × jours de la convention ÷ jours écoulés au dernier relevé, arrondi à l’unité ; la convention finie ou résiliée, le cumul',
  ],
  ...(o2r || effectifs.sorties.length > 0
    ? [['Sorties positives', sansPoint(DEFINITION_DES_SORTIES.replace(/^Sorties positives : /u, ''))] as const]
    : []),
  ...(aide
    ? [
        [
          'Charges éligibles (CE)',
          'charges directes éligibles + charges indirectes retenues, dans la limite que fixe la convention',
        ] as const,
      ]
    : []),
  ...(mandat || o2r ? duMandat(o2r) : []),
  ...(o2r || argent.cout.cout !== null
    ? [
        [
          'Coût par bénéficiaire',
          'charges éligibles ÷ entrées en parcours, des exercices dont tous les comptes sont rendus et les entrées dites',
        ] as const,
      ]
    : []),
];

/** Ce qui régit les conventions O2R, et elles seules. */
const CODE_DU_TRAVAIL = ' Code du travail, articles L. 5316-1 à L. 5316-4 et D. 5316-1 à D. 5316-17.';

/** La décision de 2012 est abrogée depuis le 19 décembre 2025 ; ce qui vaut d'un mandat d'avant reste à vérifier (C6). */
function abrogation({ baseAbrogee, signeeLe }: DossierDeRapport['identite']): string {
  if (!baseAbrogee) return '';
  const signature = signeeLe !== null && signeeLe < PUBLICATION_2025 ? ', en vigueur à la signature et' : ',';
  return `${signature} abrogée par la décision (UE) 2025/2630 du 16 décembre 2025 : transition à vérifier`;
}

/** Les définitions des indicateurs, les formules et la base légale (D8, C6, I12). */
export function definitions(dossier: DossierDeRapport): readonly Bloc[] {
  const { effectifs, identite, portee } = dossier;
  const indicateurs = effectifs.indicateurs.flatMap(({ libelle, nom, definition }) =>
    definition === null
      ? []
      : [[nom === libelle ? nom : `${libelle} (${enPhrase(nom)})`, sansPoint(definition)] as const],
  );
  const { base } = identite;
  const { o2r: estO2r } = portee;
  return [
    ...(indicateurs.length === 0
      ? []
      : [
          titre('annexe_indicateurs', 2, 'Définition des indicateurs'),
          tableau('annexe_indicateurs_tableau', 'Indicateur', indicateurs),
        ]),
    titre('annexe_formules', 2, 'Formules'),
    tableau('annexe_formules_tableau', 'Terme', formules(dossier)),
    paragraphe(
      'annexe_lecture',
      texte(`${lectureDesFeux(effectifs)} ${legendeDesCases(effectifs.seuilCases)}`),
      'source',
    ),
    ...(base === null && !estO2r
      ? []
      : [
          titre('annexe_base', 2, 'Base légale'),
          paragraphe('annexe_base_texte', [
            ...texte(`${portee.mandat ? 'Mandat de service' : 'Service'} d’intérêt économique général : `),
            ...(base === null ? manque('base juridique du mandat') : texte(base)),
            ...texte(`${abrogation(identite)}.${estO2r ? CODE_DU_TRAVAIL : ''}`),
          ]),
        ]),
  ];
}
