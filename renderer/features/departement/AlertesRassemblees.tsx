import { ListeDAlertes } from '#renderer/app/alertes/ListeDAlertes.tsx';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { compterParGenre } from '#shared/domain/alerte/alerte.labels.ts';
import { pluriel } from '#shared/text/nombres.ts';

/** Une ligne calme, le nombre d'alertes du département ; elle s'ouvre sur elles, l'adresse le retient. */
export function AlertesRassemblees() {
  const adresse = useAdresse();
  const { donnees } = useRequete('alertes.duDepartement', {});
  const ouvertes = adresse.lire('alertes') !== null;
  if (donnees === null) return null;
  const { alertes, ecartees } = donnees;
  if (alertes.length + ecartees.length === 0) return null;
  const dites =
    alertes.length === 0
      ? 'Aucune alerte'
      : `${pluriel(alertes.length, 'alerte', 'alertes')} : ${compterParGenre(alertes)}`;
  return (
    <div className="alertes-rassemblees">
      <Bouton
        genre="discret"
        icone={ouvertes ? 'haut' : 'bas'}
        deplie={ouvertes}
        surClic={() => adresse.poser({ alertes: ouvertes ? null : '' })}
      >
        {dites}
      </Bouton>
      {ouvertes && <ListeDAlertes lues={donnees} avecObjet />}
    </div>
  );
}
