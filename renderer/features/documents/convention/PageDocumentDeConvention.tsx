import '../document.css';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { anneeCivile } from '#shared/dates/date-civile.ts';
import { DOCUMENTS_DE_CONVENTION } from '#shared/documents/convention/genres.data.ts';
import { anneeATraiter } from '#shared/domain/convention/echeancier/annee-a-traiter.rules.ts';
import { documentDeConventionSchema } from '#shared/domain/convention/document-convention.schema.ts';
import { anneesDuDocument } from '#shared/domain/convention/relances.rules.ts';
import { suiviDe } from '#shared/domain/convention/echeancier/suivi.rules.ts';
import { FeuilleDeConvention } from './FeuilleDeConvention.tsx';

interface Proprietes {
  readonly id: string;
  readonly genre: string;
  /** `null` : celle dont il faut relancer d'abord ; d'un document de contrôle, sa visite ou sa lettre. */
  readonly annee: string | null;
  /** L'avenant que l'on écrit ; sans lui, celui de l'année. */
  readonly avenantId?: string;
}

/** Un document de l'échéancier d'une convention : la feuille telle qu'elle s'imprimera, ce qui reste à compléter, et le Word. */
export function PageDocumentDeConvention({ id, genre: demande, annee: voulue, avenantId }: Proprietes) {
  const dit = documentDeConventionSchema.safeParse(demande).data ?? 'relance-previsions';
  const { donnees: fiche, erreur, relire } = useRequete('conventions.fiche', { id });
  const { donnees: hote } = useEtatHote();
  const avenant = fiche?.avenants.find((un) => un.id === avenantId);
  const genre = avenant?.genre === 'general' ? 'avenant-general' : dit;
  useFil(
    { nom: 'Conventions', vers: '/conventions' },
    { nom: fiche?.convention.intitule ?? 'Convention', vers: `/conventions/${id}` },
    { nom: DOCUMENTS_DE_CONVENTION[genre].libelle },
  );
  if (fiche === null || hote === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Mise en page…" refus="Document non établi." erreur={erreur} relire={relire} />
      </div>
    );
  const { echeances } = suiviDe(fiche, hote.aujourdHui);
  const premiere = anneeCivile(fiche.convention.debut);
  if (DOCUMENTS_DE_CONVENTION[genre].de !== null)
    return (
      <FeuilleDeConvention
        key={`${genre} ${voulue}`}
        fiche={fiche}
        genre={genre}
        annee={premiere}
        avenantId={null}
        objetId={voulue ?? undefined}
      />
    );
  const annee =
    avenant?.annee ??
    (voulue === null
      ? (anneeATraiter(genre, echeances) ?? anneesDuDocument(fiche.convention, genre)[0] ?? premiere)
      : Number(voulue));
  return (
    <FeuilleDeConvention
      key={`${genre} ${annee} ${avenantId ?? ''}`}
      fiche={fiche}
      genre={genre}
      annee={annee}
      avenantId={avenant?.id ?? null}
    />
  );
}
