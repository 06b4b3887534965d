import { z } from 'zod';
import { dateLongue } from '#shared/dates/format.ts';
import { dateCivile } from '#shared/domain/champs.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

const envoiSchema = z.object({ envoyeeLe: dateCivile, recueLe: dateCivile.nullable() });

/** Note que la convocation est partie, d'un geste prérempli à aujourd'hui ; l'horloge légale lit ces dates. */
export function EnvoiDeLaConvocation({
  seance: { reunion },
  aujourdHui,
}: {
  readonly seance: Seance;
  readonly aujourdHui: string;
}) {
  const { lancer } = useCommande('reunions.convoquer');
  const formulaire = useFormulaire({
    schema: envoiSchema,
    depart: { envoyeeLe: reunion.convoqueeLe ?? aujourdHui, recueLe: reunion.recueLe },
    garde: false,
    envoyer: (envoi) => lancer({ id: reunion.id, ...envoi }),
  });
  const passee = reunion.etat !== 'brouillon' && reunion.etat !== 'convoquee';
  return (
    <form className="fiche fiche-envoi" {...formulaire.attributs} aria-label="Envoi de la convocation">
      {reunion.convoqueeLe !== null && <Etat sens="fait">{`Envoyée le ${dateLongue(reunion.convoqueeLe)}`}</Etat>}
      <div className="fiche fiche-trois">
        <ChampDate
          libelle="Envoyée le"
          forme="courte"
          aujourdHui={aujourdHui}
          desactive={passee}
          {...formulaire.champ('envoyeeLe')}
          surChange={(jour) => formulaire.changer('envoyeeLe', jour ?? '')}
        />
        <ChampDate
          libelle="Reçue le"
          forme="courte"
          aujourdHui={aujourdHui}
          aide="À défaut, la date d’envoi fait foi."
          desactive={passee}
          {...formulaire.champ('recueLe')}
        />
        <Bouton type="submit" enCours={formulaire.enCours} desactive={passee}>
          {reunion.convoqueeLe === null ? 'Marquer comme envoyée' : 'Corriger les dates'}
        </Bouton>
      </div>
      {formulaire.fauteGenerale && (
        <Repere sens="erreur" mot="Non noté." annonce>
          {formulaire.fauteGenerale}
        </Repere>
      )}
    </form>
  );
}
