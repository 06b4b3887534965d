import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { AlertesLues } from '#shared/domain/alerte/alerte.schema.ts';

/** Une alerte que l'on a dit de ne plus signaler, et le geste qui la remet. */
export function AlerteEcartee({ alerte }: { readonly alerte: AlertesLues['ecartees'][number] }) {
  const { ecarteeId, ecarteeLe, objet, phrase } = alerte;
  const { lancer, enCours } = useCommande('alertes.remettre');
  const aviser = useAvisAnnulable();
  const remettre = () =>
    void lancer({ id: ecarteeId }).then(
      () => aviser('L’alerte se signale de nouveau.', 'alertes.remettre'),
      direRefus('L’alerte reste écartée.'),
    );
  return (
    <li>
      <span className="note">{`écartée le ${dateCourte(ecarteeLe)}`}</span>
      <span className="alerte-phrase">{`${objet.nom} : ${phrase}`}</span>
      <span className="alerte-gestes">
        <Bouton genre="discret" libelle={`Signaler de nouveau : ${phrase}`} enCours={enCours} surClic={remettre}>
          Signaler de nouveau
        </Bouton>
      </span>
    </li>
  );
}
