import { z } from 'zod';
import { heure } from '#shared/domain/champs.ts';
import { derouler } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { quiDelibere } from '#shared/domain/seance/quorum-en-mots.rules.ts';
import { quorumDe, sansQuorum as resteSansQuorum } from '#shared/documents/seance/quorum.ts';
import { voteDe } from '#shared/documents/seance/votes.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampHeure } from '#renderer/ui/champs/ChampHeure.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { useSeance } from './contexte-seance.ts';
import { ligneDInvite } from './presence/ListeDesInvites.tsx';
import { useHeureProposee } from './use-heure-proposee.ts';

const leveeSchema = z.object({ a: heure });

/** Images d'écran pendant lesquelles la séance levée peut encore se faire attendre. */
const PATIENCE = 120;

/** Le foyer va au relevé de décisions, premier geste d'une séance levée, dès que l'écran le montre et n'est plus inerte. */
function allerAuReleve(patience = PATIENCE): void {
  const releve = document.querySelector<HTMLElement>('.bilan a');
  if (releve !== null && releve.closest('[inert]') === null) releve.focus();
  else if (patience > 0) requestAnimationFrame(() => allerAuReleve(patience - 1));
}

/** Lever la séance : l'heure, ce qui reste ouvert, et les numéros donnés aux décisions. */
export function LeverSeance({ surFermer }: { readonly surFermer: () => void }) {
  const { seance, aujourdHui } = useSeance();
  const quorum = quorumDe(seance);
  const { reunion, points } = seance;
  const { lancer } = useCommande('reunions.lever');
  const prevue =
    reunion.heureFin ?? derouler(points, { heureDebut: reunion.ouverteA ?? reunion.heureDebut, heureFin: null }).fin;
  const formulaire = useFormulaire({
    schema: leveeSchema,
    depart: { a: useHeureProposee(reunion.date === aujourdHui, prevue) as string | null },
    garde: false,
    envoyer: async ({ a }) => {
      await lancer({ id: reunion.id, a });
      surFermer();
      // Après que le dialogue a rendu le foyer : ce qui vient maintenant, c'est le relevé.
      requestAnimationFrame(() => requestAnimationFrame(() => allerAuReleve()));
    },
  });
  const decisions = points.flatMap(({ deliberations }) => deliberations);
  const sansVote = decisions.filter((decision) => voteDe(seance, decision).sens === 'non_saisi').length;
  const intacts = points.filter(
    ({ etat, textePv, deliberations, actions }) =>
      etat === 'prevu' && textePv === null && deliberations.length === 0 && actions.length === 0,
  ).length;
  const sansQuorum = resteSansQuorum(seance);
  const aCompleter = seance.invites.filter((un) => ligneDInvite(seance, un).aCompleter).length;
  const restes = [
    intacts > 0 && `${pluriel(intacts, 'point n’est pas traité', 'points ne sont pas traités')}.`,
    sansVote > 0 &&
      `${pluriel(sansVote, 'décision attend', 'décisions attendent')} son vote.`.replace(
        'attendent son',
        'attendent leur',
      ),
    quorum.restants > 0 && `${pluriel(quorum.restants, 'membre reste', 'membres restent')} à constater.`,
    aCompleter > 0 &&
      `${pluriel(aCompleter, 'personne présente est à compléter', 'personnes présentes sont à compléter')} (fonction, structure).`,
  ].filter((phrase) => phrase !== false);
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Lever la séance"
      geste="Lever la séance"
      renoncer="Continuer la séance"
      nonFait="Séance non levée."
      surFermer={surFermer}
    >
      <ChampHeure libelle="Levée à" obligatoire {...formulaire.champ('a')} />
      {sansQuorum && (
        <Repere sens="erreur" mot="Le quorum n’est pas atteint." article={quorum.article}>
          {`Il manque ${pluriel(quorum.requis - quorum.total, 'présent ou représenté', 'présents ou représentés')} : ${quiDelibere(seance.instance.type)} n’a pas délibéré.`}
        </Repere>
      )}
      {restes.length > 0 && (
        <Repere sens="alerte" mot="Il reste à voir.">
          {restes.join(' ')} Tout se complète encore ensuite.
        </Repere>
      )}
      <p className="note">
        {sansQuorum
          ? 'La réunion sera notée sans quorum : rien n’y reçoit de numéro, et une seconde convocation portera le même ordre du jour.'
          : decisions.length > 0
            ? 'Les décisions et avis reçoivent leur numéro, dans l’ordre du jour : ils ne se suppriment plus, et se corrigent encore.'
            : 'Aucune décision n’est écrite.'}
      </p>
    </DialogueFormulaire>
  );
}
