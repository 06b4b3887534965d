import '../document.css';
import './rendu.css';
import { dateCourte, dateLongue } from '#shared/dates/format.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { formeDe, nomDuRendu } from '#shared/domain/rendu/forme.rules.ts';
import { etatVersionLibelle } from '#shared/domain/rendu/rendu.labels.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { ProduireEtOuvrir } from '#renderer/app/production/ProduireEtOuvrir.tsx';
import { useRequete } from '#renderer/host/requetes.ts';
import { Apercu } from '#renderer/ui/apercu/Apercu.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Onglets } from '#renderer/ui/page/Onglets.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Differences } from './Differences.tsx';
import { Versions } from './Versions.tsx';

const SENS = { diffuse: 'cours', approuve: 'fait', rectifie: 'fait', remplace: 'sans-objet' } as const;

/** Une version figée, rouverte à l'identique ; ou ce qui la distingue d'une autre, bloc par bloc. */
export function PageVersion({ id, version: versionId }: { readonly id: string; readonly version: string }) {
  const adresse = useAdresse();
  const { donnees: seance, erreur } = useRequete('reunions.lire', { id });
  const { donnees, erreur: refus } = useRequete('versions.lire', { id: versionId });
  const titre = donnees === null ? 'Version' : `Version ${donnees.version.numero}`;
  const racine = `/reunions/${id}`;
  const document = `${racine}/documents/${seance === null ? 'proces-verbal' : formeDe(seance)}`;
  useFil(
    { nom: 'Réunions', vers: '/reunions' },
    { nom: seance === null ? 'Réunion' : `Réunion du ${dateCourte(seance.reunion.date)}`, vers: racine },
    { nom: titre },
  );
  const manque = erreur ?? refus;
  if (manque !== null)
    return (
      <div className="corps">
        <Repere sens="erreur" mot="Version non rouverte." annonce>
          {manque.message}
        </Repere>
      </div>
    );
  if (seance === null || donnees === null) return <Chargement>Ouverture de la version…</Chargement>;
  const { version } = donnees;
  const nom = nomDuRendu(seance);
  const avec = seance.versions.find((autre) => autre.id === adresse.lire('avec')) ?? null;
  const ici = `${racine}/versions/${versionId}`;
  return (
    <>
      <EnTete
        titre={`${enCapitale(nom)}, version ${version.numero}`}
        etat={<Etat sens={SENS[version.etat]}>{etatVersionLibelle[version.etat]}</Etat>}
        faits={[
          `${nomCourt(seance.instance)}, ${dateLongue(seance.reunion.date)}`,
          version.diffuseLe !== null && `diffusée le ${dateCourte(version.diffuseLe)}`,
          version.approuveLe !== null && `approuvée le ${dateCourte(version.approuveLe)}`,
        ].filter(Boolean)}
        gestes={<ProduireEtOuvrir document={{ de: 'version', id: versionId }} instanceId={seance.instance.id} />}
      />
      <Onglets
        libelle="Version"
        ici={avec === null ? ici : `${ici}?avec=${avec.id}`}
        onglets={[
          { vers: document, nom: `Le ${nom}` },
          { vers: ici, nom: titre },
          ...(avec === null ? [] : [{ vers: `${ici}?avec=${avec.id}`, nom: `Comparée à la version ${avec.numero}` }]),
        ]}
      />
      <div className="document">
        <div className="table-de-feuilles" role="region" aria-label="Version figée" tabIndex={0}>
          <h2 className="hors-vue">{avec === null ? 'Aperçu' : 'Comparaison'}</h2>
          {avec === null ? <Apercu document={donnees.document} /> : <Differences avant={avec} apres={version} />}
        </div>
        <Panneau titre="Toutes les versions">
          <Versions versions={seance.versions} reunionId={id} />
        </Panneau>
      </div>
    </>
  );
}
