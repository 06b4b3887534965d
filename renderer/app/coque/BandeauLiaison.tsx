import { useLiaison } from '#renderer/host/HostProvider.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

/** Dit que l'application ne répond plus ; la liaison se rétablit seule. */
export function BandeauLiaison() {
  if (useLiaison() !== 'coupee') return null;
  return (
    <aside aria-label="Liaison">
      <Repere sens="alerte" mot="Comités Emploi ne répond plus." annonce>
        Ce qui est enregistré est à l’abri. La page se reprend d’elle-même dès que l’application répond.
      </Repere>
    </aside>
  );
}
