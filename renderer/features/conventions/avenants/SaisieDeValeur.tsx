import { useEtatHote } from '#renderer/host/requetes.ts';
import { ChampStructure } from '#renderer/app/structures/ChampStructure.tsx';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampMontant } from '#renderer/ui/champs/ChampMontant.tsx';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { baseSiegLibelle, modeIndirectLibelle } from '#shared/domain/convention/convention.labels.ts';
import type { SorteDeValeur } from '#shared/domain/convention/avenant/champs-d-avenant.data.ts';
import type { ValeurTenue } from './valeur-tenue.ts';

interface Proprietes {
  readonly sorte: SorteDeValeur;
  readonly champ: {
    readonly nom: string;
    readonly valeur: ValeurTenue;
    readonly surChange: (valeur: ValeurTenue) => void;
    readonly faute: string | null;
    readonly surQuitte: () => void;
  };
}

const enOptions = (mots: Readonly<Record<string, string>>) =>
  Object.entries(mots).map(([valeur, libelle]) => ({ valeur, libelle }));
const CHOIX: { readonly [S in SorteDeValeur]?: readonly { readonly valeur: string; readonly libelle: string }[] } = {
  base: enOptions(baseSiegLibelle),
  mode: enOptions(modeIndirectLibelle),
  case: [
    { valeur: 'oui', libelle: 'Oui' },
    { valeur: 'non', libelle: 'Non' },
  ],
};
const enTexte = (valeur: ValeurTenue): string => (typeof valeur === 'string' ? valeur : '');
const enNombre = (valeur: ValeurTenue): number | null => (typeof valeur === 'number' ? valeur : null);

/** Le champ « Après », selon ce qui change. */
export function SaisieDeValeur({ sorte, champ }: Proprietes) {
  const { donnees: hote } = useEtatHote();
  const { valeur, ...reste } = champ;
  const options = CHOIX[sorte];
  if (sorte === 'membre') return null;
  if (options !== undefined)
    return (
      <ChampChoix
        libelle="Après"
        options={options}
        {...reste}
        valeur={enTexte(valeur) === '' ? null : enTexte(valeur)}
      />
    );
  if (sorte === 'montant') return <ChampMontant libelle="Après (€)" {...reste} valeur={enNombre(valeur)} />;
  if (sorte === 'nombre' || sorte === 'taux')
    return (
      <ChampNombre
        libelle={sorte === 'taux' ? 'Après (%)' : 'Après'}
        illisible={sorte === 'taux' ? 'Un taux : 15' : 'Un nombre : 260'}
        {...reste}
        valeur={enNombre(valeur)}
      />
    );
  if (sorte === 'date')
    return (
      <ChampDate
        libelle="Après"
        forme="courte"
        aujourdHui={hote?.aujourdHui ?? '2026-01-01'}
        {...reste}
        valeur={enTexte(valeur) === '' ? null : enTexte(valeur)}
      />
    );
  if (sorte === 'structure')
    return <ChampStructure libelle="Après" exemple="Trois lettres suffisent" {...reste} valeur={enTexte(valeur)} />;
  return <ChampTexte libelle="Après" {...reste} valeur={enTexte(valeur)} />;
}
