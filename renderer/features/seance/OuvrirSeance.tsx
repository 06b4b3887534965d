import { z } from 'zod';
import { dateLongue } from '#shared/dates/format.ts';
import { heure } from '#shared/domain/champs.ts';
import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import { ARTICLE_DE_CONVOCATION } from '#shared/domain/instance/textes.rules.ts';
import { constatAnnonce } from '#shared/domain/seance/reponse.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampHeure } from '#renderer/ui/champs/ChampHeure.tsx';
import { Inerte } from '#renderer/ui/formulaire/Inerte.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { useSeance } from './contexte-seance.ts';
import { useHeureProposee } from './use-heure-proposee.ts';

const ouvertureSchema = z.object({ a: heure, annonces: z.boolean() });

/** Avant la séance, ou après coup : une heure, un geste. La présence peut se constater avant d'ouvrir. */
export function OuvrirSeance() {
  const { seance, aujourdHui } = useSeance();
  const { id, date, heureDebut, etat } = seance.reunion;
  const ouvrir = useCommande('reunions.ouvrir');
  const selonReponses = useCommande('presences.selonReponses');
  const apresCoup = date < aujourdHui;
  const annonces = seance.sieges.filter((siege) => constatAnnonce(siege, date) !== null).length;
  const formulaire = useFormulaire({
    schema: ouvertureSchema,
    depart: { a: useHeureProposee(date === aujourdHui, heureDebut) as string | null, annonces: apresCoup },
    garde: false,
    envoyer: async ({ a, annonces: prendre }) => {
      if (apresCoup && prendre && annonces > 0) await selonReponses.lancer({ reunionId: id });
      await ouvrir.lancer({ id, a });
    },
  });
  return (
    <form className="fiche ouverture" {...formulaire.attributs} aria-label="Ouvrir la séance">
      <Inerte>
        <h2>{apresCoup ? 'Saisir la séance après coup' : 'Ouvrir la séance'}</h2>
        <p>
          {apresCoup
            ? `La réunion du ${dateLongue(date)} est passée : tout s’y saisit comme en direct, sans montre. Chacun est présent toute la réunion, sauf arrivée ou départ que vous notez à un point.`
            : 'La présence peut se constater dès maintenant ; le texte et les décisions s’écrivent une fois la séance ouverte.'}
        </p>
        {date > aujourdHui && (
          <Repere sens="alerte" mot="Réunion à venir.">
            Elle est prévue le {dateLongue(date)}.
          </Repere>
        )}
        {etat === 'brouillon' && !apresCoup && (
          <Repere sens="info" mot="Convocation non notée." article={ARTICLE_DE_CONVOCATION[regimeDe(seance.instance)]}>
            Cette réunion n’est pas marquée comme convoquée
          </Repere>
        )}
        <ChampHeure libelle={apresCoup ? 'Heure d’ouverture' : 'Ouverte à'} obligatoire {...formulaire.champ('a')} />
        {apresCoup && annonces > 0 && (
          <ChampCase
            libelle="Partir des réponses reçues"
            note={`${pluriel(annonces, 'réponse', 'réponses')}, à corriger ensuite`}
            {...formulaire.champ('annonces')}
          />
        )}
        {formulaire.fauteGenerale && (
          <Repere sens="erreur" mot="Séance non ouverte." annonce>
            {formulaire.fauteGenerale}
          </Repere>
        )}
        <div className="fiche-gestes">
          <Bouton genre="premier" type="submit" enCours={formulaire.enCours}>
            {apresCoup ? 'Saisir la séance' : 'Ouvrir la séance'}
          </Bouton>
        </div>
      </Inerte>
    </form>
  );
}
