import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { AuditSuivi } from '#shared/domain/audit/audit.schema.ts';
import { DESTINATAIRES_D_AUDIT } from '#shared/domain/audit/destinataires.data.ts';

interface Proprietes {
  readonly audit: AuditSuivi;
  readonly liste: 'decision' | 'rapport';
  readonly aujourdHui: string;
}

const TITRES = { decision: 'Décision adressée à', rapport: 'Rapport communiqué à' } as const;

/** Les destinataires qu'un texte désigne, cochés le jour de l'envoi. */
export function EnvoisDAudit({ audit, liste, aujourdHui }: Proprietes) {
  const cocher = useCommande('audits.cocher');
  const { article, liste: destinataires } = DESTINATAIRES_D_AUDIT[liste];
  return (
    <Bloc titre={TITRES[liste]} note={article} niveau={3}>
      {destinataires.map(({ cle, libelle, siConcerne }) => {
        const coche = audit.coches.find((c) => c.liste === liste && c.cle === cle);
        return (
          <ChampCase
            key={cle}
            libelle={libelle}
            valeur={coche !== undefined}
            note={coche === undefined ? (siConcerne ? 'le cas échéant' : undefined) : `le ${dateCourte(coche.le)}`}
            surChange={(oui) =>
              void cocher.lancer({ id: audit.id, liste, cle, le: oui ? aujourdHui : null }).catch(direRefus())
            }
          />
        );
      })}
    </Bloc>
  );
}
