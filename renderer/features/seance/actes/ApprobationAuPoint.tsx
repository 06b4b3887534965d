import { useState } from 'react';
import type { AApprouver } from '#shared/contract/rendu.contract.ts';
import { dateSansJour } from '#shared/dates/format.ts';
import { voteDApprobation } from '#shared/domain/rendu/approbation-en-seance.rules.ts';
import { annonceUneApprobation, estPointDApprobation, formeDe, nomDuRendu } from '#shared/domain/rendu/forme.rules.ts';
import type { PointEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { useSeance } from '../contexte-seance.ts';
import { NoterApprobation } from './NoterApprobation.tsx';

/** Où en est l'approbation : faite, à noter, impossible encore ; et le geste qui la note. */
function Suite({ lue, point }: { readonly lue: AApprouver; readonly point: PointEnSeance }) {
  const { seance } = useSeance();
  const [ouvert, setOuvert] = useState(false);
  const { version } = lue;
  const vote = voteDApprobation(seance, point);
  if (version === null) return <Etat sens="attente">Aucune version n’est diffusée</Etat>;
  if (version.approuveLe !== null)
    return (
      <>
        <Etat sens="fait">{`Approuvé le ${dateSansJour(version.approuveLe)}, version ${version.numero}`}</Etat>
        {version.observations !== null && <span className="note">{`Observations : ${version.observations}`}</span>}
      </>
    );
  return (
    <>
      {vote === 'rejete' ? (
        <Etat sens="retard">Approbation rejetée : le projet reste à revoir</Etat>
      ) : (
        <Etat sens="cours">{`Projet diffusé, version ${version.numero}`}</Etat>
      )}
      {vote !== 'rejete' && <Bouton surClic={() => setOuvert(true)}>Noter l’approbation</Bouton>}
      {ouvert && <NoterApprobation lue={lue} versionId={version.id} point={point} surFermer={() => setOuvert(false)} />}
    </>
  );
}

/** Au point qui soumet à l'approbation le compte rendu d'avant : où il en est, et le geste qui le note. */
export function ApprobationAuPoint({ point }: { readonly point: PointEnSeance }) {
  const { seance, fige } = useSeance();
  const { etat } = seance.reunion;
  // Les autres points n'ont pas à interroger les versions d'avant.
  const concerne = annonceUneApprobation(point.titre) && (etat === 'ouverte' || etat === 'tenue');
  const { donnees } = useRequete('versions.aApprouver', concerne ? { reunionId: seance.reunion.id } : null);
  const lue = donnees?.find(({ date, derniere }) => estPointDApprobation(point.titre, date, derniere)) ?? null;
  if (lue === null || (fige && lue.version?.approuveLe == null)) return null;
  const nom = enCapitale(nomDuRendu(seance));
  return (
    <Bloc titre={`${nom} du ${dateSansJour(lue.date)}`} niveau={3}>
      <div className="approbation">
        <Suite lue={lue} point={point} />
        <Lien vers={`/reunions/${lue.reunionId}/documents/${formeDe(seance)}?panneau=suite`} genre="geste">
          Ouvrir
        </Lien>
      </div>
    </Bloc>
  );
}
