import { Historique } from '#renderer/app/historique/Historique.tsx';

/** Tout ce qui est arrivé à la réunion et à ses points. */
export function OngletHistorique({ id }: { readonly id: string }) {
  return (
    <div className="corps">
      <Historique objet="reunion" id={id} deplie />
    </div>
  );
}
