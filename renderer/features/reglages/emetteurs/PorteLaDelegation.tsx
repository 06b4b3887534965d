import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { signePourLePrefet } from '#shared/domain/service/delegation.rules.ts';
import type { Signataire } from '#shared/domain/service/signataire.schema.ts';

/** De quelle délégation il signe ; sans référence, la formule manque et se verra dans le document. */
export function PorteLaDelegation({ signataire }: { readonly signataire: Signataire }) {
  if (!signePourLePrefet(signataire)) return <p className="note">Signe sans délégation.</p>;
  return signataire.delegation === null ? (
    <p>
      <Etat sens="alerte">Référence de la délégation à renseigner</Etat>
    </p>
  ) : (
    <p className="note">Par délégation : {signataire.delegation}</p>
  );
}
