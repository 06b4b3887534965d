import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { AuditSuivi } from '#shared/domain/audit/audit.schema.ts';
import { prochainePleniere, type ReunionAVenir } from '#shared/domain/audit/echeances.rules.ts';

interface Proprietes {
  readonly audit: AuditSuivi;
  readonly objet: 'demande' | 'conclusions';
  readonly reunions: readonly ReunionAVenir[];
  readonly aujourdHui: string;
}

/** Inscrit à la prochaine réunion du comité, d'un geste ; sans réunion fixée, mène à en choisir la date. */
export function Inscrire({ audit, objet, reunions, aujourdHui }: Proprietes) {
  const { lancer, enCours } = useCommande('audits.inscrire');
  const prochaine = prochainePleniere(reunions, { recuLe: audit.recuLe, aujourdHui });
  if (prochaine === null)
    return (
      <Lien vers={`/reunions?creer=${audit.instanceId}`} genre="bouton">
        Choisir une date
      </Lien>
    );
  const jour = dateCourte(prochaine.date);
  return (
    <Bouton
      genre="premier"
      enCours={enCours}
      surClic={() =>
        void lancer({ id: audit.id, reunionId: prochaine.id, objet }).then(
          () => donnerAvis(`À l’ordre du jour du ${jour}.`),
          direRefus(),
        )
      }
    >
      {`Inscrire à la réunion du ${jour}`}
    </Bouton>
  );
}
