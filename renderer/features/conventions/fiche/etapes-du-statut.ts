import type { GesteDeMenu } from '#renderer/ui/gestes/Menu.tsx';
import type { Convention, StatutEcrit } from '#shared/domain/convention/convention.schema.ts';
import type { StatutConvention } from '#shared/domain/convention/statut.rules.ts';

/** L'état d'avant la signature où revient une convention que l'on n'a pas signée. */
const avantSignature = ({ instructionLe, aSignerLe }: Pick<Convention, 'instructionLe' | 'aSignerLe'>): StatutEcrit =>
  aSignerLe !== null ? 'a_signer' : instructionLe !== null ? 'instruction' : 'projet';

/** Les pas d'un statut à l'autre, derrière « … » : instruire, mettre à la signature, et les corrections (C9). */
export function etapesDuStatut(
  convention: Pick<Convention, 'instructionLe' | 'aSignerLe'>,
  statut: StatutConvention,
  vers: (voulu: StatutEcrit, correction?: boolean) => void,
): readonly GesteDeMenu[] {
  const corriger = (libelle: string, voulu: StatutEcrit): GesteDeMenu => ({
    id: `corriger-${voulu}`,
    libelle,
    icone: 'annuler',
    surClic: () => vers(voulu, true),
  });
  const aLaSignature: GesteDeMenu = {
    id: 'a-signer',
    libelle: 'Mettre à la signature…',
    icone: 'crayon',
    surClic: () => vers('a_signer'),
  };
  if (statut === 'projet')
    return [
      { id: 'instruire', libelle: 'Ouvrir l’instruction…', icone: 'demi', surClic: () => vers('instruction') },
      aLaSignature,
    ];
  if (statut === 'instruction') return [aLaSignature, corriger('Corriger : elle reste un projet…', 'projet')];
  if (statut === 'a_signer') return [corriger('Corriger : l’instruction continue…', 'instruction')];
  return statut === 'cloturee' || statut === 'resiliee'
    ? [corriger('Corriger : elle court encore…', 'signee')]
    : [corriger('Corriger : elle n’est pas signée…', avantSignature(convention))];
}
