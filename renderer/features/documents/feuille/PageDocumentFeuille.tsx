import '../document.css';
import { ProduireEtOuvrir } from '#renderer/app/production/ProduireEtOuvrir.tsx';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Apercu } from '#renderer/ui/apercu/Apercu.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { dateLongue } from '#shared/dates/format.ts';

interface Proprietes {
  readonly feuilleId: string;
  /** Une fiche action seule ; `null` : la feuille de route entière. */
  readonly ficheId: string | null;
}

/** La feuille de route, ou une fiche action seule : la feuille telle qu'elle s'imprimera, et le Word. */
export function PageDocumentFeuille({ feuilleId, ficheId }: Proprietes) {
  const version = useAdresse().lire('version');
  const voulu = { feuilleId, ficheId, date: null, ...(version === null ? {} : { versionId: version }) };
  const { donnees: tableau, erreur } = useRequete('feuillesDeRoute.tableau', { id: feuilleId });
  const { donnees: document, erreur: refus } = useRequete('documentsDeFeuille.apercu', voulu);
  const { donnees: hote } = useEtatHote();
  const racine = `/feuilles-de-route/${feuilleId}`;
  const feuille = tableau?.feuille;
  const ligne = tableau?.lignes.find(({ id }) => id === ficheId);
  const titre = ficheId === null ? 'Feuille de route' : `Fiche action ${ligne?.numero ?? ''}`.trim();
  useFil(
    { nom: 'Contrats de ville', vers: '/contrats' },
    { nom: feuille?.intitule ?? 'Feuille de route', vers: racine },
    ...(ficheId === null ? [] : [{ nom: ligne?.intitule ?? 'Fiche action', vers: `/fiches-action/${ficheId}` }]),
    { nom: 'Document Word' },
  );
  const manque = erreur ?? refus;
  if (manque !== null) {
    return (
      <div className="corps">
        <Repere
          sens="erreur"
          mot="Document non établi."
          gestes={
            <Lien vers="/contrats" genre="bouton">
              Voir les contrats de ville
            </Lien>
          }
          annonce
        >
          {manque.message}
        </Repere>
      </div>
    );
  }
  if (tableau === null || document === null || hote === null) return <Chargement>Mise en page du document…</Chargement>;
  const { contrat, instance } = tableau;
  return (
    <>
      <EnTete
        titre={titre}
        faits={[
          contrat?.nom ?? instance?.nom ?? '',
          ligne?.intitule ?? tableau.feuille.intitule,
          version === null ? (
            `Situation au ${dateLongue(hote.aujourdHui)}`
          ) : (
            <Lien key="version" vers={`${racine}/versions`}>
              Version validée, figée
            </Lien>
          ),
          'Aperçu : les coupures de page peuvent différer dans Word',
        ]}
        gestes={
          <ProduireEtOuvrir document={{ de: 'feuille', ...voulu }} instanceId={contrat?.id ?? instance?.id ?? ''} />
        }
      />
      <div className="document" data-seul>
        <div className="table-de-feuilles" role="region" aria-label="Aperçu du document" tabIndex={0}>
          <h2 className="hors-vue">Aperçu</h2>
          <Apercu key={`${feuilleId} ${ficheId ?? ''} ${version ?? ''}`} document={document} />
        </div>
      </div>
    </>
  );
}
