import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { useRequete } from '#renderer/host/requetes.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { constatsDuSignataire } from '#shared/domain/convention/signataire-de-l-etat.rules.ts';

/** Celui au nom de qui part une convention O2R signe-t-il pour le préfet de région (O-12 ; D. 5316-1) ? */
export function ConstatsDuSignataire({ convention: { id, genre } }: { readonly convention: Convention }) {
  const { donnees } = useRequete('emetteurs.deLaConvention', genre === 'o2r' ? { conventionId: id } : null);
  return donnees === null ? null : <ListeDeConstats constats={constatsDuSignataire(donnees.emetteur)} />;
}
