import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { deportsAProposer } from '#shared/domain/insertion/dossier.rules.ts';
import type { PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';

interface Proprietes {
  readonly seance: Seance;
  readonly point: PointEnSeance;
}

/** Un membre représente une structure dont on examine le dossier : le déport se note d'un geste (R. 133-12). */
export function DeportsProposes({ seance, point }: Proprietes) {
  const { lancer, enCours } = useCommande('deports.noter');
  const aviser = useAvisAnnulable();
  const dossiers = seance.dossiers.filter(({ pointId }) => pointId === point.id);
  const proposes = deportsAProposer(dossiers, seance.sieges, { deports: point.deports, date: seance.reunion.date });
  return proposes.map(({ siegeId, nom, motif }) => (
    <Repere
      key={siegeId}
      sens="alerte"
      mot="Déport à noter."
      article="R. 133-12"
      gestes={
        <Bouton
          enCours={enCours}
          libelle={`Noter le déport de ${nom}`}
          surClic={() =>
            void lancer({ pointId: point.id, siegeId, motif }).then(
              () => aviser(`${nom} ne prend part ni au débat ni au vote de ce point.`, 'deports.noter'),
              direRefus(),
            )
          }
        >
          Noter le déport
        </Bouton>
      }
    >
      {`${nom} ${motif} : ni débat ni vote à ce point`}
    </Repere>
  ));
}
