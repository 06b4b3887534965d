import { useState } from 'react';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { dateLongue, heureFr } from '#shared/dates/format.ts';
import { dateCivile, heure } from '#shared/domain/champs.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampHeure } from '#renderer/ui/champs/ChampHeure.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { allerAuChamp } from './aller-au-champ.ts';
import { useSeance } from './contexte-seance.ts';

const secondeSchema = z.object({ date: dateCivile, heureDebut: heure });

function ConvoquerDeNouveau({ surFermer }: { readonly surFermer: () => void }) {
  const [, aller] = useLocation();
  const { seance, aujourdHui } = useSeance();
  const { id, heureDebut } = seance.reunion;
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
    <Dialogue
      ouvert
      titre="Convoquer de nouveau"
      surFermer={surFermer}
      gestes={
        <>
          <Bouton genre="premier" enCours={formulaire.enCours} surClic={() => void formulaire.soumettre()}>
            Créer la seconde réunion
          </Bouton>
          <Bouton surClic={surFermer}>Renoncer</Bouton>
        </>
      }
    >
      <p>Même ordre du jour, sans condition de quorum (R. 5311-40, al. 2). Celle-ci est notée « sans quorum ».</p>
      <div ref={allerAuChamp}>
        <form className="fiche" {...formulaire.attributs} aria-label="Seconde réunion">
          <ChampDate libelle="Jour" obligatoire aujourdHui={aujourdHui} {...formulaire.champ('date')} />
          <ChampHeure libelle="Heure de début" obligatoire {...formulaire.champ('heureDebut')} />
          {formulaire.fauteGenerale && (
            <Repere sens="erreur" mot="Non créée." annonce>
              {formulaire.fauteGenerale}
            </Repere>
          )}
          <button type="submit" hidden aria-hidden tabIndex={-1} />
        </form>
      </div>
    </Dialogue>
  );
}

/** Quand tout le monde est constaté et que le quorum manque : convoquer de nouveau, sans condition de quorum. */
export function SansQuorum() {
  const { seance, quorum } = useSeance();
  const [ouvert, setOuvert] = useState(false);
  const { etat, convocation } = seance.reunion;
  const aConvoquer =
    convocation === 1 &&
    quorum.atteint === false &&
    (etat === 'sans_quorum' || (etat === 'ouverte' && quorum.restants === 0));
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
      <Repere sens="erreur" mot="Le comité ne peut pas délibérer." article={quorum.article} gestes={suite} annonce>
        {`Il manque ${pluriel(quorum.requis - quorum.total, 'présent ou représenté', 'présents ou représentés')}`}
      </Repere>
      {ouvert && <ConvoquerDeNouveau surFermer={() => setOuvert(false)} />}
    </>
  );
}
