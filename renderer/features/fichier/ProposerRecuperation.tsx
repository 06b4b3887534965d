import type { EtatHote } from '#shared/contract/hote.contract.ts';
import { instantLong } from '#shared/dates/instant.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

interface Proprietes {
  readonly recuperation: NonNullable<EtatHote['recuperation']>;
  readonly surRecupere: () => void;
}

function direLesPerdues(perdues: readonly string[] | null): string {
  if (perdues === null) return 'Ce qui a été fait depuis ne se lit plus.';
  if (perdues.length === 0) return 'Rien n’a été fait depuis : rien ne se perd.';
  const derniers = perdues.slice(-3).join(', ');
  return `${pluriel(perdues.length, 'opération faite', 'opérations faites')} depuis n’y sont pas : ${derniers}${perdues.length > 3 ? '…' : ''}.`;
}

/** Un fichier abîmé : la sauvegarde sûre la plus récente, et ce qu'elle n'a pas. */
export function ProposerRecuperation({ recuperation: { jeton, nom, quandUtc, perdues }, surRecupere }: Proprietes) {
  const { lancer, enCours } = useDemande('fichier.recuperer');
  const restaurer = () =>
    void lancer({ jeton }).then(surRecupere, direRefus('La sauvegarde n’a pas pu être restaurée.'));
  return (
    <Repere
      sens="info"
      mot="Une sauvegarde sûre existe."
      gestes={
        <Bouton genre="premier" enCours={enCours} surClic={restaurer}>
          Restaurer cette sauvegarde
        </Bouton>
      }
    >
      {nom}, {instantLong(quandUtc)}. {direLesPerdues(perdues)} Le fichier abîmé sera gardé à côté.
    </Repere>
  );
}
