import type { Remarque } from '#shared/domain/modele/modele.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';

/** Ce que la relecture d'un modèle a trouvé : ce qui l'empêche de servir d'abord, où c'est, et quoi faire. */
export function Remarques({ remarques }: { readonly remarques: readonly Remarque[] }) {
  const bloquantes = remarques.filter(({ gravite }) => gravite === 'bloque');
  const rangees = [...bloquantes, ...remarques.filter(({ gravite }) => gravite !== 'bloque')];
  return (
    <section className="remarques-de-modele" aria-label="Relecture du modèle" role="status">
      <p>
        {bloquantes.length === 0
          ? 'Ce modèle peut servir. À savoir :'
          : `${pluriel(bloquantes.length, 'erreur à corriger', 'erreurs à corriger')} dans Word avant de garder ce modèle :`}
      </p>
      <ul>
        {rangees.map(({ gravite, ou, phrase }, rang) => (
          // Une même faute peut revenir au même endroit.
          <li key={`${rang} ${phrase}`}>
            <Etat sens={gravite === 'bloque' ? 'retard' : 'alerte'}>{phrase}</Etat>
            {ou !== '' && <span className="note">{`Dans : ${ou}`}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
