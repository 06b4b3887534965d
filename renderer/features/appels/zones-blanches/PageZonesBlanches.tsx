import '../appels.css';
import { OngletsDesConventions } from '#renderer/app/conventions/OngletsDesConventions.tsx';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { CarteEnTuiles } from '#renderer/ui/dessins/CarteEnTuiles.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { territoiresVus } from '#shared/domain/appel/zones-blanches.rules.ts';
import { DEPARTEMENTS } from '#shared/domain/territoire/departements.data.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { colonnesDesTerritoires } from './colonnes.tsx';
import { enTuile } from './en-tuile.ts';
import { LegendeDesTerritoires } from './LegendeDesTerritoires.tsx';

/** Les départements d'une région, avec et sans opérateur O2R : la carte, puis sa table. Sans opérateur, c'est une zone blanche. */
export function PageZonesBlanches() {
  useFil({ nom: 'Conventions', vers: '/conventions' }, { nom: 'Zones blanches' });
  const adresse = useAdresse();
  const { donnees, erreur, relire } = useRequete(
    'appels.zonesBlanches',
    { region: adresse.lire('region') },
    { garder: true },
  );
  if (donnees === null)
    return (
      <div className="corps">
        <PasEncoreLu
          attente="Chargement des territoires…"
          refus="Territoires non lus."
          erreur={erreur}
          relire={relire}
        />
      </div>
    );
  const { region, regions, couvertures } = donnees;
  const departements = DEPARTEMENTS.filter((departement) => departement.region === region.code);
  const vus = territoiresVus(departements, couvertures);
  const blanches = vus.filter(({ etat }) => etat === 'sans_operateur').map(({ nom }) => nom);
  const lieu = adresse.lire('lieu');
  const phrase =
    blanches.length === 0
      ? 'Tous les départements ont un opérateur.'
      : `Sans opérateur : ${enumerer(blanches)} (${blanches.length} sur ${vus.length}).`;
  return (
    <>
      <EnTete
        titre="Zones blanches"
        faits={[region.libelle, `${vus.length - blanches.length} sur ${vus.length} couverts`]}
      />
      <OngletsDesConventions ici="/conventions/zones-blanches" />
      <div className="corps">
        <div className="region-choisie">
          <ChampChoix
            libelle="Région"
            options={regions.map(({ code, libelle }) => ({ valeur: code, libelle }))}
            valeur={region.code}
            surChange={(code) => adresse.poser({ region: code, lieu: null })}
          />
        </div>
        <p role="status">{phrase}</p>
        <div className="carte-des-zones-blanches">
          <figure>
            <CarteEnTuiles
              libelle={`Carte des départements de la région ${region.libelle}. ${phrase}`}
              tuiles={vus.flatMap((vu) => enTuile(vu) ?? [])}
              choisie={lieu}
              surChoisir={(code) => adresse.poser({ lieu: code })}
              grandes
            />
            <LegendeDesTerritoires />
          </figure>
          <Tableau
            libelle="Départements et opérateurs"
            colonnes={colonnesDesTerritoires}
            lignes={vus}
            cle={({ departement }) => departement}
            surOuvrir={({ departement }) => adresse.poser({ lieu: departement })}
            ouverte={lieu}
            vide={<Vide icone="carte">Aucun département dans cette région.</Vide>}
          />
        </div>
      </div>
    </>
  );
}
