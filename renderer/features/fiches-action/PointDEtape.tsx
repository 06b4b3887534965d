import { useRef } from 'react';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { useFiche } from './contexte-fiche.ts';

/** Bloquée ou en retard, l'action s'inscrit d'un geste à la prochaine réunion de l'instance qui la suit (ligne 63). */
export function PointDEtape() {
  const { id, prochainPoint } = useFiche();
  const inscription = useCommande('points.faireLePoint');
  const aviser = useAvisAnnulable();
  const ici = useRef<HTMLSpanElement>(null);
  if (prochainPoint === null) return null;
  const { reunionId, date, instance, aInscrire, inscrites } = prochainPoint;
  const ou = `${instance} du ${dateCourte(date)}`;
  const inscrire = async () => {
    await inscription.lancer({ reunionId, fiches: [id] });
    // Le bouton est devenu un lien vers la réunion : le foyer y reste.
    ici.current?.querySelector('a')?.focus();
    aviser(`Point d’étape inscrit à l’ordre du jour : ${ou}.`, 'points.faireLePoint');
  };
  return (
    <span ref={ici}>
      {inscrites.includes(id) ? (
        <Lien genre="discret" vers={`/reunions/${reunionId}`}>{`À l’ordre du jour, ${ou}`}</Lien>
      ) : (
        aInscrire.includes(id) && (
          <Bouton
            genre="premier"
            enCours={inscription.enCours}
            libelle={`Inscrire à l’ordre du jour, ${ou}`}
            surClic={() => void inscrire().catch(direRefus())}
          >
            Inscrire à l’ordre du jour
          </Bouton>
        )
      )}
    </span>
  );
}
