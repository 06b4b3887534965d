import { legendeDesCases } from '#shared/domain/convention/beneficiaires/petites-cases.rules.ts';
import { PLUSIEURS } from '#shared/domain/convention/region/repartition.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { paragraphe } from '../blocs-courants.ts';
import type { Section } from '../fiche-territoire/section.ts';
import { texte } from '../segments.ts';
import type { VueDuBilan } from './vue.types.ts';

/** Comment lire les nombres : ce qui manque, ce qui se tait, ce qui n'est pas réparti. Toujours imprimé. */
export function notesDuBilan({ lecture }: VueDuBilan): Section {
  const { total, departements, nombres, retenues } = lecture;
  const sans = nombres.conventions - total.entrees.realise.dites;
  const jours = total.lectures.flatMap(({ effectifs: { I7 } }) => (I7.au === null ? [] : [I7.au])).toSorted();
  const phrases = [
    `n.d. : pas dit, jamais compté pour zéro${sans > 0 ? ` (${pluriel(sans, 'convention ne dit pas ses entrées', 'conventions ne disent pas les leurs')})` : ''}.`,
    legendeDesCases(),
    ...(departements.some(({ cle }) => cle === PLUSIEURS)
      ? ['Une convention de plusieurs départements se montre entière, une seule fois, sur sa ligne.']
      : []),
    ...(retenues.projets.length > 0
      ? [
          `${pluriel(retenues.projets.length, 'projet non signé n’est pas compté', 'projets non signés ne sont pas comptés')}.`,
        ]
      : []),
    'Effectifs retenus après contrôle, sinon déclarés par les porteurs ; argent tenu par le service.',
    ...(jours.length > 0 ? [] : ['Aucun effectif d’entrée n’est encore rendu.']),
  ];
  return {
    id: 'notes',
    nombre: 1,
    promis: 1,
    reste: () => '',
    blocs: (combien) => (combien === 0 ? [] : [paragraphe('notes', texte(phrases.join(' '), { gris: true }))]),
  };
}
