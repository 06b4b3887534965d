import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampRadio } from '#renderer/ui/champs/ChampRadio.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { ChampTexteLong } from '#renderer/ui/champs/ChampTexteLong.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { auditContract } from '#shared/contract/audit.contract.ts';
import { issueLibelle } from '#shared/domain/audit/audit.labels.ts';
import { type AuditSuivi, type Issue, issueSchema } from '#shared/domain/audit/audit.schema.ts';

interface Proprietes {
  readonly audit: AuditSuivi;
  /** Le comité départemental que le vote d'un comité local saisit. */
  readonly departemental: string | null;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

/** Note ce que le comité a voté ; un audit décidé dit ses objectifs, qui le fait et qui le paie (R. 5311-3-7). */
export function NoterVote({ audit, departemental, aujourdHui, surFermer }: Proprietes) {
  const { lancer } = useCommande('audits.noterVote');
  const aviser = useAvisAnnulable();
  const dAudit = audit.genre === 'audit';
  const formulaire = useFormulaire({
    schema: auditContract['audits.noterVote'].entree,
    depart: {
      id: audit.id,
      issue: (audit.voteDuPoint ?? audit.issue ?? 'adopte') as Issue,
      le:
        audit.voteLe ?? (audit.reunion !== null && audit.reunion.date <= aujourdHui ? audit.reunion.date : aujourdHui),
      objectifs: audit.objectifs ?? '',
      charge: audit.charge ?? '',
      financement: audit.financement ?? '',
    },
    envoyer: async (vote) => {
      const { saisine } = await lancer(vote);
      surFermer();
      if (saisine !== null) aviser(`${departemental ?? 'Le comité départemental'} est saisi.`, 'audits.noterVote');
    },
  });
  const { valeurs, champ, changer } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Noter le vote"
      libelle="Vote sur la demande"
      geste="Noter le vote"
      nonFait="Vote non noté."
      surFermer={surFermer}
    >
      <ChampRadio
        libelle="Le comité a voté"
        options={issueSchema.options.map((valeur) => ({ valeur, libelle: issueLibelle[audit.genre][valeur] }))}
        {...champ('issue')}
        surChange={(issue) => changer('issue', issue ?? 'adopte')}
        aide={
          !dAudit && valeurs.issue === 'adopte'
            ? `Une demande d’audit s’ouvre au ${departemental ?? 'comité départemental'}, reçue ce jour-là (R. 5311-3-9).`
            : undefined
        }
      />
      <ChampDate
        libelle="Le"
        obligatoire
        aujourdHui={aujourdHui}
        {...champ('le')}
        valeur={valeurs.le === '' ? null : valeurs.le}
        surChange={(date) => changer('le', date ?? '')}
      />
      {dAudit && valeurs.issue === 'adopte' && (
        <>
          <ChampTexteLong libelle="Objectifs poursuivis" lignes={2} {...champ('objectifs')} />
          <ChampTexte libelle="Organisme chargé de l’audit" {...champ('charge')} />
          <ChampTexte libelle="Financement" {...champ('financement')} />
        </>
      )}
    </DialogueFormulaire>
  );
}
