import type { Sortie } from '#shared/contract/contract.ts';
import { ProduireEtOuvrir } from '#renderer/app/production/ProduireEtOuvrir.tsx';
import { useRequete } from '#renderer/host/requetes.ts';
import { Apercu } from '#renderer/ui/apercu/Apercu.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { Onglets } from '#renderer/ui/page/Onglets.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { manquesDe } from '#shared/documents/acte/manques.ts';
import { DOCUMENTS_DE_CONVENTION } from '#shared/documents/convention/genres.data.ts';
import { nomDeConvention } from '#shared/documents/convention/mots.ts';
import { nomDAvenant } from '#shared/domain/convention/avenant/avenant.labels.ts';
import type { DocumentDeConvention } from '#shared/domain/convention/document-convention.schema.ts';
import { anneesDuDocument, RELANCES } from '#shared/domain/convention/relances.rules.ts';
import { ACompleterDeConvention } from './ACompleterDeConvention.tsx';
import { ConstatsDuSignataire } from '#renderer/app/emetteurs/ConstatsDuSignataire.tsx';
import { CourrielDeRelance } from './CourrielDeRelance.tsx';

interface Proprietes {
  readonly fiche: Sortie<'conventions.fiche'>;
  readonly genre: DocumentDeConvention;
  readonly annee: number;
  /** L'avenant que l'on écrit ; `null` : celui de l'année. */
  readonly avenantId: string | null;
  /** La visite ou la lettre dont il part. */
  readonly objetId?: string | undefined;
}

/** La feuille d'une année, et les autres années à côté. */
export function FeuilleDeConvention({ fiche: { convention, avenants }, genre, annee, avenantId, objetId }: Proprietes) {
  const voulu = {
    conventionId: convention.id,
    genre,
    annee,
    avenantId,
    date: null,
    ...(objetId === undefined ? {} : { objetId }),
  };
  const { donnees: document, erreur, relire } = useRequete('documentsDeConvention.apercu', voulu);
  if (document === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Mise en page…" refus="Document non établi." erreur={erreur} relire={relire} />
      </div>
    );
  const avenant = avenants.find(({ id }) => id === avenantId);
  const { libelle, usage, article, annuel } = DOCUMENTS_DE_CONVENTION[genre];
  const racine = `/conventions/${convention.id}/document/${genre}`;
  const manques = manquesDe(document);
  return (
    <>
      <EnTete
        titre={avenant === undefined ? (annuel ? `${libelle} ${annee}` : libelle) : nomDAvenant(avenant)}
        etat={
          manques.length === 0 ? (
            <Etat sens="fait">Complet</Etat>
          ) : (
            <Etat sens="cours">{`Projet, ${manques.length} à compléter`}</Etat>
          )
        }
        faits={[nomDeConvention(convention), `${usage} (${article})`]}
        gestes={<ProduireEtOuvrir document={{ de: 'convention', ...voulu }} instanceId={convention.id} />}
      />
      {annuel && avenantId === null && (
        <Onglets
          libelle="Années de la convention"
          ici={`${racine}/${annee}`}
          onglets={anneesDuDocument(convention, genre).map((une) => ({ vers: `${racine}/${une}`, nom: String(une) }))}
        />
      )}
      <div className="document">
        <div className="table-de-feuilles" role="region" aria-label="Aperçu du document" tabIndex={0}>
          <h2 className="hors-vue">Aperçu</h2>
          <Apercu document={document} />
        </div>
        <ACompleterDeConvention conventionId={convention.id} porteurId={convention.porteurId} manques={manques}>
          <ConstatsDuSignataire convention={convention} />
          {RELANCES.has(genre) && <CourrielDeRelance document={document} porteurId={convention.porteurId} />}
        </ACompleterDeConvention>
      </div>
    </>
  );
}
