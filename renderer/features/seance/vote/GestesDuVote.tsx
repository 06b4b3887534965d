import type { Deliberation, DeliberationPatch } from '#shared/domain/seance/seance.schema.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { type GesteDeMenu, Menu } from '#renderer/ui/gestes/Menu.tsx';

/** Nommer les seules exceptions, ou compter des voix. */
export type Facon = 'exceptions' | 'compte';

export const VOTE_EFFACE: DeliberationPatch = {
  mode: null,
  pour: null,
  contre: null,
  abstention: null,
  nppv: null,
  contreNoms: null,
  abstentionNoms: null,
  sensEtat: null,
};

/** Un scrutin devenu secret ne nomme plus personne : il se compte. */
const EN_SECRET: DeliberationPatch = { secret: true, contreNoms: null, abstentionNoms: null };

interface Proprietes {
  readonly deliberation: Deliberation;
  readonly facon: Facon | null;
  /** Qui vote peut se nommer. */
  readonly nommable: boolean;
  /** L'arrêté fixe des voix : le vote se compte en voix, ou en têtes. */
  readonly voixFixees: boolean;
  readonly surFacon: (facon: Facon) => void;
  readonly surGrille: () => void;
  readonly surAdopter: () => void;
  readonly surEffacer: () => void;
  readonly ecrire: (patch: DeliberationPatch) => void;
}

/** Les façons de voter, la plus courante d'abord ; ce qui est rare derrière « Autres votes ». */
export function GestesDuVote({ deliberation, facon, nommable, voixFixees, surFacon, ecrire, ...reste }: Proprietes) {
  const { mode, secret, unite } = deliberation;
  const rares: readonly GesteDeMenu[] = [
    ...(nommable ? [{ id: 'grille', libelle: 'Tous les votes, nom par nom…', surClic: reste.surGrille }] : []),
    {
      id: 'secret',
      libelle: secret ? 'Scrutin à main levée' : 'Scrutin secret',
      surClic: () =>
        ecrire(secret ? { secret: false } : { ...EN_SECRET, ...(mode === 'nominal' ? { mode: 'decompte' } : {}) }),
    },
    ...(voixFixees && mode !== 'sans_opposition'
      ? [
          {
            id: 'unite',
            libelle: unite === 'voix' ? 'Compter par tête' : 'Compter les voix de l’arrêté',
            surClic: () => ecrire({ unite: unite === 'voix' ? 'tetes' : 'voix' }),
          },
        ]
      : []),
    ...(mode === null ? [] : [{ id: 'effacer', libelle: 'Effacer le vote', surClic: reste.surEffacer }]),
  ];
  return (
    <div className="acte-gestes">
      {mode !== 'sans_opposition' && (
        <Bouton genre="discret" surClic={reste.surAdopter}>
          Adopté sans opposition
        </Bouton>
      )}
      {facon !== 'exceptions' && nommable && (
        <Bouton genre="discret" surClic={() => surFacon('exceptions')}>
          Noter les exceptions
        </Bouton>
      )}
      {facon !== 'compte' && (
        <Bouton genre="discret" surClic={() => surFacon('compte')}>
          Compter les voix
        </Bouton>
      )}
      <Menu mot="Autres votes" libelle="Autres votes" gestes={rares} />
    </div>
  );
}
