import type { Sortie } from '#shared/contract/contract.ts';
import { instantLong } from '#shared/dates/instant.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

type Verdict = Sortie<'journal.verifier'>;
type Rupture = NonNullable<Verdict['rupture']>;

const RAISONS: Readonly<Record<Rupture['raison'], string>> = {
  chaine: 'cette entrée, ou ce qui la lie à la précédente, a été modifiée hors de l’application',
  valeur: 'une valeur gardée de cette entrée n’est plus celle qui a été écrite',
  fin: 'une sauvegarde la porte, et le fichier ne l’a plus : la fin du journal a été retirée ou récrite',
};

function entree({ operation, libelle, quandUtc, auteur }: Rupture): string {
  if (libelle === null || quandUtc === null) return `l’opération n° ${operation}, qui n’y est plus`;
  return `l’opération n° ${operation}, « ${libelle} », du ${instantLong(quandUtc)}${auteur ? `, par ${auteur}` : ''}`;
}

const effacees = (nombre: number): string =>
  nombre === 0
    ? ''
    : ` ${pluriel(nombre, 'valeur effacée', 'valeurs effacées')} à la demande d’une personne ou avec la corbeille, sans rompre la chaîne.`;

/** Ce que dit la vérification du journal : intact depuis quand, ou l'entrée exacte qui ne répond plus. */
export function VerdictDuJournal({ verdict }: { readonly verdict: Verdict }) {
  if (verdict.rupture !== null)
    return (
      <Repere
        sens="erreur"
        mot="Journal altéré."
        annonce
        gestes={
          <Lien vers="/reglages/sauvegardes" genre="bouton">
            Voir les sauvegardes
          </Lien>
        }
      >
        {`À ${entree(verdict.rupture)} : ${RAISONS[verdict.rupture.raison]}. Gardez ce fichier tel quel, et comparez-le à une sauvegarde d’avant.`}
      </Repere>
    );
  if (verdict.premiereUtc === null)
    return (
      <Repere sens="info" mot="Journal vide." annonce>
        Rien n’a encore été écrit dans ce fichier.
      </Repere>
    );
  const fin =
    verdict.ancreUtc === null
      ? ' Aucune sauvegarde ne permet encore de vérifier que sa fin n’a pas été retirée.'
      : ` Sa fin répond à la sauvegarde du ${instantLong(verdict.ancreUtc)}.`;
  return (
    <Repere sens="succes" mot="Journal intact" annonce>
      {`depuis le ${instantLong(verdict.premiereUtc)} : ${nombreFr(verdict.operations)} ${verdict.operations > 1 ? 'opérations, chacune liée' : 'opération, liée'} à la précédente.${fin}${effacees(verdict.effacees)}`}
    </Repere>
  );
}
