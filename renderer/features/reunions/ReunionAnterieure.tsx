import { useLocation } from 'wouter';
import { dateLongue } from '#shared/dates/format.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { OngletHistorique } from './OngletHistorique.tsx';
import { PiecesJointes } from './PiecesJointes.tsx';

interface Proprietes {
  readonly seance: Seance;
  readonly vu: number;
  readonly aujourdHui: string;
}

/** Une réunion reprise d'avant le fichier : sa date et ses fichiers, sans contrôle ni étape. */
export function ReunionAnterieure({ seance, vu, aujourdHui }: Proprietes) {
  const [, aller] = useLocation();
  const { reunion, instance } = seance;
  const supprimer = useCommande('reunions.supprimer');
  const aviser = useAvisAnnulable();
  const retirer = () =>
    void supprimer.lancer({ id: reunion.id }).then(() => {
      aviser('Réunion supprimée.', 'reunions.supprimer');
      aller('/reunions');
    }, direRefus());
  return (
    <>
      <EnTete
        titre={`Réunion du ${dateLongue(reunion.date)}`}
        etat={<Etat sens="sans-objet">Antérieure</Etat>}
        faits={[nomCourt(instance), reunion.titre].filter((fait) => fait !== null)}
        gestes={
          <Menu
            gestes={[
              {
                id: 'supprimer',
                libelle: 'Supprimer la réunion',
                icone: 'corbeille',
                danger: true,
                surClic: retirer,
              },
            ]}
          />
        }
      />
      <div className="corps">
        <LigneCalme>Reprise d’avant ce fichier : rien n’y est contrôlé ni demandé.</LigneCalme>
        <Bloc titre="Fichiers">
          <PiecesJointes seance={seance} vu={vu} pointId={null} aujourdHui={aujourdHui} />
        </Bloc>
        <Bloc titre="Historique">
          <OngletHistorique id={reunion.id} />
        </Bloc>
      </div>
    </>
  );
}
