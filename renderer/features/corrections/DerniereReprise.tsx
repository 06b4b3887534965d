import { dateLongue } from '#shared/dates/format.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { dateDuJour } from '#shared/dates/jour.ts';

/** « Dernières corrections reprises le jeudi 12 mars 2026 : 7 sur 9, de « PV corrigé.docx ». » */
export function DerniereReprise({ reunionId }: { readonly reunionId: string }) {
  const { donnees } = useRequete('corrections.derniere', { reunionId });
  if (donnees === null) return null;
  const { quandUtc, prises, sur, nom } = donnees;
  return (
    <p className="note">
      Dernières corrections reprises le {dateLongue(dateDuJour(new Date(quandUtc)))} : {prises} sur {sur}, de « {nom} ».
    </p>
  );
}
