import '../document.css';
import { useSearch } from 'wouter';
import { EmetteurDuDocument } from '#renderer/app/emetteurs/EmetteurDuDocument.tsx';
import { ProduireEtOuvrir } from '#renderer/app/production/ProduireEtOuvrir.tsx';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Apercu } from '#renderer/ui/apercu/Apercu.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Onglets } from '#renderer/ui/page/Onglets.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { estDateCivile } from '#shared/dates/date-civile.ts';
import { DOCUMENTS_D_INSTANCE, GENRES_D_INSTANCE, type GenreDInstance } from '#shared/documents/acte/genres.data.ts';
import { manquesDe } from '#shared/documents/acte/manques.ts';
import { dateLongue } from '#shared/dates/format.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import { ACompleter } from './ACompleter.tsx';

interface Proprietes {
  readonly id: string;
  readonly genre: string;
  /** Le siège ou le mandat que vise une lettre. */
  readonly objet: string | null;
}

const estUnGenre = (genre: string): genre is GenreDInstance => Object.hasOwn(DOCUMENTS_D_INSTANCE, genre);

/** Un acte, une lettre ou la fiche d'une instance : la feuille telle qu'elle s'imprimera, ce qui reste à compléter, et le Word. */
export function PageDocumentInstance({ id, genre: demande, objet }: Proprietes) {
  const genre = estUnGenre(demande) ? demande : 'arrete-composition';
  const { libelle, vise, signe } = DOCUMENTS_D_INSTANCE[genre];
  const dateVoulue = new URLSearchParams(useSearch()).get('date');
  const date = estDateCivile(dateVoulue) ? dateVoulue : null;
  const voulu = { instanceId: id, genre, date, objet };
  const { donnees: fiche, erreur } = useRequete('instances.fiche', { id });
  const { donnees: document, erreur: refus } = useRequete('projets.apercu', voulu);
  const { donnees: hote } = useEtatHote();
  const racine = `/instances/${id}`;
  const nom = fiche === null ? 'Instance' : nomCourt(fiche.instance);
  useFil({ nom: 'Instances', vers: '/instances' }, { nom, vers: racine }, { nom: libelle });
  const manque = erreur ?? refus;
  if (manque !== null) {
    return (
      <div className="corps">
        <Repere
          sens="erreur"
          mot="Document non établi."
          gestes={
            <Lien vers="/instances" genre="bouton">
              Voir les instances
            </Lien>
          }
          annonce
        >
          {manque.message}
        </Repere>
      </div>
    );
  }
  if (fiche === null || document === null || hote === null) return <Chargement>Mise en page du document…</Chargement>;
  const manques = manquesDe(document);
  const pondere = TYPES[fiche.instance.type].regime === 'CT';
  const onglets = GENRES_D_INSTANCE.filter(
    (un) =>
      DOCUMENTS_D_INSTANCE[un].vise === 'instance' &&
      DOCUMENTS_D_INSTANCE[un].signe &&
      (un !== 'arrete-voix' || pondere),
  ).map((un) => ({ vers: `${racine}/documents/${un}`, nom: DOCUMENTS_D_INSTANCE[un].libelle }));
  return (
    <>
      <EnTete
        titre={libelle}
        etat={
          manques.length === 0 ? (
            <Etat sens="fait">{signe ? 'Projet complet' : 'Complète'}</Etat>
          ) : (
            <Etat sens="cours">{`${signe ? 'Projet, ' : ''}${manques.length} à compléter`}</Etat>
          )
        }
        faits={[
          nom,
          `Composition au ${dateLongue(date ?? hote.aujourdHui)}`,
          <EmetteurDuDocument key="emetteur" objet="instance" id={id} genre={genre} />,
          'Aperçu : les coupures de page peuvent différer dans Word',
        ]}
        gestes={
          <>
            <ProduireEtOuvrir document={{ de: 'instance', ...voulu }} instanceId={id} />
          </>
        }
      />
      {vise === 'instance' && signe && (
        <Onglets libelle="Actes de l’instance" ici={`${racine}/documents/${genre}`} onglets={onglets} />
      )}
      <div className="document">
        <div className="table-de-feuilles" role="region" aria-label="Aperçu du document" tabIndex={0}>
          <h2 className="hors-vue">Aperçu</h2>
          <Apercu key={`${genre} ${objet ?? ''}`} document={document} />
        </div>
        <ACompleter instanceId={id} genre={genre} manques={manques} />
      </div>
    </>
  );
}
