import { useFiche } from './contexte-fiche.ts';
import { EtatSurPlace } from './EtatSurPlace.tsx';

/** L'état que l'on donne à l'action. */
export function EtatDeLAction() {
  const { fiche, aujourdHui, modifier } = useFiche();
  return <EtatSurPlace lu={fiche} aujourdHui={aujourdHui} modifier={modifier} />;
}
