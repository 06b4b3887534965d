import { z } from 'zod';
import { dateCourte, dateLongue } from '#shared/dates/format.ts';
import { dateCivile, ligneFacultative } from '#shared/domain/champs.ts';
import { datesDeConvocation } from '#shared/domain/reunion/convocation.rules.ts';
import { delaiDeLaSeance } from '#shared/domain/reunion/delai.rules.ts';
import { acheminementDe, dernierEnvoi, receptionDe } from '#shared/domain/reunion/reception.rules.ts';
import { canalLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { type Canal, canalSchema } from '#shared/domain/reunion/reunion.schema.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Inerte } from '#renderer/ui/formulaire/Inerte.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

const CANAUX = canalSchema.options.map((valeur) => ({ valeur, libelle: canalLibelle[valeur] }));
const envoiSchema = z.object({
  envoyeeLe: dateCivile,
  recueLe: dateCivile.nullable(),
  canal: canalSchema,
  par: ligneFacultative(200),
});

/** « Reçue le 15/01/2026, acheminement compris » : ce que l'horloge légale retient. */
function reception(seance: Seance): string | null {
  const recue = receptionDe(seance);
  if (recue === null || !recue.presumee) return null;
  return recue.date === seance.reunion.convoqueeLe
    ? 'À défaut d’une date de réception, la date d’envoi fait foi.'
    : `Réputée reçue le ${dateCourte(recue.date)}, acheminement compris.`;
}

/** Note que la convocation est partie, d'un geste prérempli à aujourd'hui ; l'horloge légale lit ces dates. */
export function EnvoiDeLaConvocation({ seance, aujourdHui }: { readonly seance: Seance; readonly aujourdHui: string }) {
  const { reunion, emetteur } = seance;
  const { lancer } = useCommande('reunions.convoquer');
  const formulaire = useFormulaire({
    schema: envoiSchema,
    depart: {
      envoyeeLe: reunion.convoqueeLe ?? aujourdHui,
      recueLe: reunion.recueLe,
      canal: reunion.canal ?? ('courriel' as Canal),
      par: reunion.convoqueePar ?? emetteur.suiviPar ?? '',
    },
    garde: false,
    envoyer: (envoi) => lancer({ id: reunion.id, ...envoi }),
  });
  const passee = reunion.etat !== 'brouillon' && reunion.etat !== 'convoquee';
  const delai = delaiDeLaSeance(seance);
  const { limite } = datesDeConvocation(seance, aujourdHui);
  const avant = (canal: Canal) => dateLongue(dernierEnvoi(limite, acheminementDe(seance, canal)));
  return (
    <form className="fiche fiche-envoi" {...formulaire.attributs} aria-label="Envoi de la convocation">
      <Inerte>
        {reunion.convoqueeLe !== null && (
          <Etat sens="fait">
            {[
              `Envoyée le ${dateLongue(reunion.convoqueeLe)}`,
              reunion.convoqueePar !== null && `par ${reunion.convoqueePar}`,
              reunion.canal !== null && canalLibelle[reunion.canal].toLocaleLowerCase('fr'),
            ]
              .filter(Boolean)
              .join(', ')}
          </Etat>
        )}
        {reunion.convoqueeLe === null && delai.jours > 0 && !passee && (
          <p className="note">
            {`À envoyer par courriel le ${avant('courriel')} au plus tard, par lettre le ${avant('lettre')}.`}
          </p>
        )}
        <div className="fiche fiche-envoi-champs">
          <ChampDate
            libelle="Envoyée le"
            forme="courte"
            aujourdHui={aujourdHui}
            desactive={passee}
            {...formulaire.champ('envoyeeLe')}
            surChange={(jour) => formulaire.changer('envoyeeLe', jour ?? '')}
          />
          <ChampChoix
            libelle="Comment"
            options={CANAUX}
            desactive={passee}
            {...formulaire.champ('canal')}
            surChange={(canal) => formulaire.changer('canal', canal ?? 'courriel')}
          />
          <ChampTexte libelle="Par" exemple="Qui l’envoie" desactive={passee} {...formulaire.champ('par')} />
          <ChampDate
            libelle="Reçue le"
            forme="courte"
            aujourdHui={aujourdHui}
            aide={reception(seance) ?? 'Si vous la connaissez.'}
            desactive={passee}
            {...formulaire.champ('recueLe')}
          />
          <Bouton type="submit" enCours={formulaire.enCours} desactive={passee}>
            {reunion.convoqueeLe === null ? 'Marquer comme envoyée' : 'Corriger l’envoi'}
          </Bouton>
        </div>
        {formulaire.fauteGenerale && (
          <Repere sens="erreur" mot="Non noté." annonce>
            {formulaire.fauteGenerale}
          </Repere>
        )}
      </Inerte>
    </form>
  );
}
