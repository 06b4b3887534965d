import { useRequete } from '#renderer/host/requetes.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';

/** Les comités locaux et les contrats de ville d'un département. */
export function DepartementEnBref({ code }: { readonly code: string }) {
  const { donnees } = useRequete('territoires.departement', { code });
  if (donnees === null) return <Chargement>Lecture du département…</Chargement>;
  return (
    <>
      <Bloc titre="Comités locaux" note={nombreFr(donnees.clpe.length)} niveau={3}>
        <ul className="liste-de-territoires">
          {donnees.clpe.map((clpe) => (
            <li key={clpe.code}>
              {clpe.libelle}
              <span className="note">{clpe.partage ?? pluriel(clpe.communes, 'commune', 'communes')}</span>
            </li>
          ))}
        </ul>
      </Bloc>
      <Bloc titre="Contrats de ville" note={nombreFr(donnees.contrats.length)} niveau={3}>
        <ul className="liste-de-territoires">
          {donnees.contrats.map((contrat) => (
            <li key={contrat.code}>
              {contrat.libelle}
              <span className="note">{`${contrat.qpv} QPV`}</span>
            </li>
          ))}
        </ul>
      </Bloc>
    </>
  );
}
