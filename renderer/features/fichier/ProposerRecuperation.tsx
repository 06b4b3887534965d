import type { EtatHote } from '#shared/contract/hote.contract.ts';
import { instantLong } from '#shared/dates/instant.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { AutresCopies } from './AutresCopies.tsx';

interface Proprietes {
  readonly recuperation: NonNullable<EtatHote['recuperation']>;
  readonly surRecupere: () => void;
}

function direLesPerdues(perdues: readonly string[] | null): string {
  if (perdues === null) return 'Ce qui a été fait depuis ne se lit plus.';
  if (perdues.length === 0) return 'Rien n’a été fait depuis : rien ne se perd.';
  const derniers = perdues.slice(-3).join(', ');
  return `${pluriel(perdues.length, 'opération faite', 'opérations faites')} depuis n’y sont pas : ${derniers}${perdues.length > 3 ? '…' : ''}.`;
}

/** Un fichier abîmé ou disparu : la sauvegarde sûre la plus récente, ce qu'elle n'a pas, et les autres. */
export function ProposerRecuperation({ recuperation, surRecupere }: Proprietes) {
  const { jeton, nom, quandUtc, perdues, absent, copies } = recuperation;
  const { lancer, enCours } = useDemande('fichier.recuperer');
  const restaurer = (copie: string | null) =>
    void lancer({ jeton, copie }).then(surRecupere, direRefus('La sauvegarde n’a pas pu être restaurée.'));
  const aCote = absent
    ? 'Le fichier n’est plus à sa place : la sauvegarde le remplacera.'
    : 'Le fichier abîmé sera gardé à côté.';
  return (
    <>
      <Repere
        sens="info"
        mot="Une sauvegarde sûre existe."
        gestes={
          <Bouton genre="premier" enCours={enCours} surClic={() => restaurer(null)}>
            Restaurer cette sauvegarde
          </Bouton>
        }
      >
        {nom}, {instantLong(quandUtc)}. {direLesPerdues(perdues)} {aCote}
      </Repere>
      {perdues !== null && perdues.length > 3 && (
        <Bloc titre="Ce qui manquera" note="la liste en sera gardée dans Réglages, Sauvegardes">
          <ol className="liste liste-serree">
            {perdues.map((libelle, rang) => (
              <li key={rang}>{libelle}</li>
            ))}
          </ol>
        </Bloc>
      )}
      <AutresCopies copies={copies} enCours={enCours} surRestaurer={restaurer} />
    </>
  );
}
