import { useState } from 'react';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { dateLongue, heureFr } from '#shared/dates/format.ts';
import { dateCivile, heure } from '#shared/domain/champs.ts';
import { quiDelibere } from '#shared/domain/seance/quorum-en-mots.rules.ts';
import { articleDeLaSeconde } from '#shared/domain/seance/seconde-convocation.rules.ts';
import { sansQuorum as resteSansQuorum } from '#shared/documents/seance/quorum.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampHeure } from '#renderer/ui/champs/ChampHeure.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { useSeance } from '../contexte-seance.ts';

const secondeSchema = z.object({ date: dateCivile, heureDebut: heure });

function ConvoquerDeNouveau({ surFermer }: { readonly surFermer: () => void }) {
  const [, aller] = useLocation();
  const { seance, aujourdHui } = useSeance();
  const { id, heureDebut } = seance.reunion;
  const article = articleDeLaSeconde(seance);
  const { lancer } = useCommande('reunions.convoquerDeNouveau');
  const formulaire = useFormulaire({
    schema: secondeSchema,
    depart: { date: null as string | null, heureDebut: heureDebut as string | null },
    garde: false,
    envoyer: async (quand) => {
      const seconde = await lancer({ id, ...quand });
      donnerAvis(
        `Seconde réunion le ${dateLongue(quand.date)} à ${heureFr(quand.heureDebut)}, avec le même ordre du jour.`,
      );
      aller(`/reunions/${seconde.id}`);
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Convoquer de nouveau"
      libelle="Seconde réunion"
      geste="Créer la seconde réunion"
      nonFait="Non créée."
      surFermer={surFermer}
    >
      <p>
        {`Même ordre du jour, sans condition de quorum${article === null ? '' : ` (${article})`}. Celle-ci est notée « sans quorum ».`}
      </p>
      <ChampDate libelle="Jour" obligatoire aujourdHui={aujourdHui} {...formulaire.champ('date')} />
      <ChampHeure libelle="Heure de début" obligatoire {...formulaire.champ('heureDebut')} />
    </DialogueFormulaire>
  );
}

/**
 * Quand le quorum manque : à ce point seulement, on le dit (R-065) ; à tous, et tout le monde constaté, on convoque de
 * nouveau, sans condition de quorum.
 */
export function SansQuorum() {
  const { seance, quorum, point } = useSeance();
  const [ouvert, setOuvert] = useState(false);
  const { etat, convocation } = seance.reunion;
  const sansAucunPoint = resteSansQuorum(seance);
  const manque = `Il manque ${pluriel(quorum.requis - quorum.total, 'présent ou représenté', 'présents ou représentés')}`;
  if (quorum.atteint === false && !sansAucunPoint && etat !== 'sans_quorum') {
    return (
      <Repere sens="alerte" mot={`Quorum perdu au point ${point?.rang ?? ''}.`} article={quorum.article} annonce>
        {`${manque} : ce que ce point déciderait ne vaudrait pas délibération`}
      </Repere>
    );
  }
  const aConvoquer =
    convocation === 1 &&
    quorum.atteint === false &&
    (etat === 'sans_quorum' || (etat === 'ouverte' && sansAucunPoint && quorum.restants === 0));
  if (!aConvoquer) return null;
  const { seconde } = seance;
  const suite =
    seconde === null ? (
      <Bouton surClic={() => setOuvert(true)}>Convoquer de nouveau</Bouton>
    ) : (
      <Lien vers={`/reunions/${seconde.id}`} genre="bouton">{`Seconde réunion, le ${dateLongue(seconde.date)}`}</Lien>
    );
  return (
    <>
      <Repere
        sens="erreur"
        mot={`${enCapitale(quiDelibere(seance.instance.type))} ne peut pas délibérer.`}
        article={quorum.article}
        gestes={suite}
        annonce
      >
        {manque}
      </Repere>
      {ouvert && <ConvoquerDeNouveau surFermer={() => setOuvert(false)} />}
    </>
  );
}
