import { effectifCommuniqueDit } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import { tauxDe } from '#shared/domain/convention/argent/centimes.rules.ts';
import { mentionDeSource } from '#shared/domain/convention/beneficiaires/source.rules.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import type { Bloc } from '../../blocs.ts';
import { figure, figures } from '../../graphiques/figures.ts';
import type { Barre } from '../../graphiques/graphique.types.ts';
import type { EffectifsDuRapport } from '../effectifs.types.ts';

const HAUTEUR_DE_COURBE = 6.4;

/** G1 : le cumul réalisé à côté de l'objectif, jusqu'au jour des données. */
function courbe({ courbe: lue, ...effectifs }: EffectifsDuRapport): readonly Bloc[] {
  if (lue === null) return [];
  const { periodes, libelle } = lue;
  const objectifs = periodes.map(({ objectif }) => objectif);
  const realises = periodes.map(({ realise }) => realise);
  const trou = realises.some((un, rang) => un === null && realises.slice(0, rang).some((avant) => avant !== null));
  return [
    figures(
      'courbe',
      figure(
        `${libelle}, cumul réalisé et objectif à date`,
        {
          genre: 'courbe',
          abscisses: periodes.map(({ libelle: nom }) => nom),
          series: [
            ...(objectifs.some((un) => un !== null)
              ? [{ libelle: 'Objectif à date', trait: 'pointille' as const, valeurs: objectifs }]
              : []),
            { libelle: 'Réalisé', trait: 'plein', valeurs: realises },
          ],
          unite: '',
          hauteur: HAUTEUR_DE_COURBE,
        },
        `${mentionDeSource(effectifs.au, effectifs.source)}${trou ? ' Le trait s’interrompt où un petit nombre se devinerait.' : ''}`,
      ),
    ),
  ];
}

/** G2 : combien vont plus loin, du repérage à la sortie. */
function entonnoir({ entonnoir: etapes, au, source }: EffectifsDuRapport): readonly Bloc[] {
  if (etapes.length < 2) return [];
  const premier = etapes[0];
  const barres = etapes.map(({ libelle, cumul }, rang): Barre => {
    const dit = effectifCommuniqueDit(cumul.nombre, cumul.tu);
    const taux =
      rang === 0 || cumul.tu || premier === undefined || premier.cumul.tu
        ? null
        : tauxDe(cumul.nombre ?? 0, premier.cumul.nombre ?? 0);
    const part = taux === null ? '' : ` (${Math.round(taux / 100)}${INSECABLE}% des ${motDe(premier?.libelle)})`;
    return { libelle, valeur: cumul.tu ? null : cumul.nombre, dite: `${dit}${part}`, ton: 'plein' };
  });
  return [
    figures(
      'entonnoir',
      figure(
        'Du repérage à la sortie',
        { genre: 'barres', groupes: [{ titre: null, barres }] },
        mentionDeSource(au, source),
      ),
    ),
  ];
}

const motDe = (libelle = ''): string => enPhrase(libelle.replace(/^Personnes /u, ''));

/** G3 : les sorties par motif ; les positives pleines, le reste gris. */
function sorties({ sorties: motifs, totalDesSorties, taux, au, source }: EffectifsDuRapport): readonly Bloc[] {
  if (motifs.length === 0) return [];
  const total = totalDesSorties?.cumul;
  const nombre = total === undefined || total.tu || total.nombre === null ? '' : `${total.nombre} `;
  const positives = taux.find(({ libelle }) => libelle === 'Sorties positives');
  const part =
    positives?.taux == null || positives.un.tu
      ? ''
      : `, soit ${Math.round(positives.taux / 100)}${INSECABLE}% des sorties, abandons compris`;
  return [
    figures(
      'motifs_de_sortie',
      figure(
        nombre === '' ? 'Motifs des sorties' : `Motifs des ${nombre}sorties`,
        {
          genre: 'barres',
          groupes: [
            {
              titre: null,
              barres: motifs.map(
                ({ libelle, positive, cumul }): Barre => ({
                  libelle,
                  valeur: cumul.tu ? null : cumul.nombre,
                  dite: effectifCommuniqueDit(cumul.nombre, cumul.tu),
                  ton: positive ? 'plein' : 'gris',
                }),
              ),
            },
          ],
        },
        `En bleu, les sorties positives${part} ; en gris, les autres. ${mentionDeSource(au, source)}`,
      ),
    ),
  ];
}

/** Les trois graphiques de l'avancement, ceux qui ont de quoi se dessiner. */
export const graphiques = (effectifs: EffectifsDuRapport): readonly Bloc[] => [
  ...courbe(effectifs),
  ...entonnoir(effectifs),
  ...sorties(effectifs),
];
