import '../departement.css';
import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { pluriel } from '#shared/text/nombres.ts';
import { VuesDuDepartement } from '../VuesDuDepartement.tsx';
import { colonnesDesDepartements } from './colonnes-des-departements.tsx';

/** La région d'un regard, pour qui la suit tout entière : ce que chaque département a tenu, doit et fait. */
export function PageRegionPilotee() {
  const { donnees, erreur, relire } = useRequete('pilotage.region', {});
  useFil({ nom: 'Mon département', vers: '/departement' }, { nom: donnees?.region ?? 'Région' });
  if (donnees === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Lecture de la région…" refus="Région non lue." erreur={erreur} relire={relire} />
      </div>
    );
  const { region, annee, departements } = donnees;
  const instances = departements.reduce((somme, un) => somme + un.instances, 0);
  return (
    <>
      <EnTete
        titre={region}
        faits={[
          pluriel(departements.length, 'département', 'départements'),
          pluriel(instances, 'instance suivie', 'instances suivies'),
          `année ${annee}`,
        ]}
        gestes={
          <Lien vers="/conventions/region" genre="bouton">
            Conventions de la région
          </Lien>
        }
      />
      <VuesDuDepartement ici="/departement/region" />
      <div className="corps">
        <Tableau
          libelle={`Départements : ${region}`}
          colonnes={colonnesDesDepartements(departements)}
          lignes={departements}
          cle={({ code }) => code}
          vide={<p className="note">Le référentiel ne connaît pas de département à cette région.</p>}
        />
        <LigneCalme>
          Une instance ou une convention de plusieurs départements compte dans chacun d’eux, et l’ensemble les
          additionne. Les comités régionaux se lisent à « Instances ».
        </LigneCalme>
      </div>
    </>
  );
}
