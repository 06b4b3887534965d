import { Bouton } from '../gestes/Bouton.tsx';
import { Chargement } from './Chargement.tsx';
import { Repere } from './Repere.tsx';

interface Proprietes {
  /** Ce qui vient : « Chargement des réunions… ». */
  readonly attente: string;
  /** Ce qui n'est pas venu : « Réunions non lues. » */
  readonly refus: string;
  /** Pourquoi ; `null` : on attend encore. */
  readonly erreur: { readonly message: string } | null;
  readonly relire: () => void;
}

/** À la place de ce qu'un écran n'a pas encore lu : l'attente, ou le refus et de quoi essayer de nouveau. */
export function PasEncoreLu({ attente, refus, erreur, relire }: Proprietes) {
  if (erreur === null) return <Chargement>{attente}</Chargement>;
  return (
    <Repere sens="erreur" mot={refus} gestes={<Bouton surClic={relire}>Essayer de nouveau</Bouton>}>
      {erreur.message}
    </Repere>
  );
}
