import { useState } from 'react';
import type { Deliberation, DeliberationPatch } from '#shared/domain/seance/seance.schema.ts';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { useGardeSaisie } from '#renderer/ui/formulaire/garde-saisie.ts';
import { fautesDeLHote } from '#renderer/ui/formulaire/fautes.ts';

const CHIFFRES = ['pour', 'contre', 'abstention', 'nppv'] as const;
export type Chiffre = (typeof CHIFFRES)[number];
const MOTS: Readonly<Record<Chiffre, string>> = {
  pour: 'Pour',
  contre: 'Contre',
  abstention: 'Abstentions',
  nppv: 'Sans prendre part',
};

/** Ce qui est tapé et pas encore écrit. */
export type Tapes = Readonly<Partial<Record<Chiffre, number | null>>>;

/** Le vote tel que l'écran le montre : ce qui est écrit, et par-dessus ce qui est tapé. */
export function voteMontre(deliberation: Deliberation, tapes: Tapes): Deliberation {
  const lu = (chiffre: Chiffre): number | null => {
    const tape = tapes[chiffre];
    if (tape === undefined) return deliberation[chiffre];
    return Number.isNaN(tape) ? null : tape;
  };
  const compte = CHIFFRES.some((chiffre) => tapes[chiffre] !== undefined && lu(chiffre) !== null);
  return {
    ...deliberation,
    mode: compte ? 'decompte' : deliberation.mode,
    pour: lu('pour'),
    contre: lu('contre'),
    abstention: lu('abstention'),
    nppv: lu('nppv'),
  };
}

interface Proprietes {
  readonly deliberation: Deliberation;
  readonly tapes: Tapes;
  readonly surTape: (changer: (tapes: Tapes) => Tapes) => void;
  /** Écrit un chiffre ; rejette ce que l'hôte refuse. */
  readonly ecrire: (patch: DeliberationPatch) => Promise<void>;
  readonly fige: boolean;
}

/** Les chiffres du vote, gardés au départ de chaque champ ; un refus se dit sous le sien et laisse ce qui est tapé. */
export function DecompteDuVote({ deliberation, tapes, surTape, ecrire, fige }: Proprietes) {
  useGardeSaisie(Object.keys(tapes).length > 0);
  const [refus, setRefus] = useState<Partial<Record<Chiffre, string>>>({});

  const garder = async (chiffre: Chiffre) => {
    if (tapes[chiffre] === undefined || Number.isNaN(tapes[chiffre])) return;
    // Un chiffre refusé attend que l'autre soit corrigé : ce que l'écran montre part d'un bloc, ou pas du tout.
    const lisibles = CHIFFRES.filter((un) => tapes[un] !== undefined && !Number.isNaN(tapes[un]));
    const changes = lisibles.filter((un) => tapes[un] !== deliberation[un]);
    try {
      if (changes.length > 0) await ecrire(Object.fromEntries(changes.map((un) => [un, tapes[un]])));
      surTape((avant) => Object.fromEntries(Object.entries(avant).filter(([un]) => !lisibles.includes(un as Chiffre))));
      setRefus({});
    } catch (cause) {
      const { champs, generale } = fautesDeLHote(cause);
      setRefus((avant) => ({ ...avant, [chiffre]: Object.values(champs)[0] ?? generale }));
    }
  };
  return CHIFFRES.map((chiffre) => (
    <ChampNombre
      key={chiffre}
      libelle={MOTS[chiffre]}
      illisible="Un nombre entier de voix, en chiffres."
      valeur={tapes[chiffre] === undefined ? deliberation[chiffre] : (tapes[chiffre] ?? null)}
      surChange={(nombre) => {
        surTape((avant) => ({ ...avant, [chiffre]: nombre }));
        setRefus(({ [chiffre]: _corrige, ...autres }) => autres);
      }}
      surQuitte={() => void garder(chiffre)}
      faute={refus[chiffre] ?? null}
      desactive={fige}
    />
  ));
}
