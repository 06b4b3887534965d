import { useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { dateLongue, heureFr } from '#shared/dates/format.ts';
import { etatReunionLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import type { EcheanceListee } from '#shared/domain/convention/echeancier/echeance-listee.schema.ts';
import { ListeDEcheances } from '#renderer/app/echeances/ListeDEcheances.tsx';
import { remarqueDuJour } from '#renderer/app/remarque-du-jour.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampHeure } from '#renderer/ui/champs/ChampHeure.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

import { avecArticle } from '#shared/text/article.ts';

type Calendrier = Sortie<'calendrier.annee'>;
const HEURE = /^\d{2}:\d{2}$/u;

interface Proprietes {
  readonly jour: string;
  readonly aujourdHui: string;
  readonly calendrier: Calendrier;
  /** L'instance dont on regarde le calendrier. */
  readonly instance: Calendrier['instances'][number] | null;
  readonly remarques: Calendrier['remarques'];
  readonly echeances: readonly EcheanceListee[];
  readonly surFermer: () => void;
}

/** Un jour : ses réunions, ce qui s'y heurte, les échéances de conventions qui y tombent, et de quoi poser une réunion. */
export function PanneauJour({ jour, aujourdHui, calendrier, instance, remarques, echeances, surFermer }: Proprietes) {
  const { instances } = calendrier;
  const reunions = calendrier.reunions.filter(({ date }) => date === jour);
  const noms = new Map(instances.map(({ id, nom }) => [id, nom]));
  const [choisie, setChoisie] = useState<string | null>(
    instance?.id ?? (instances.length === 1 ? (instances[0]?.id ?? null) : null),
  );
  const [heure, setHeure] = useState<string | null>('10:00');
  const [faute, setFaute] = useState<{ readonly champ: 'instance' | 'heure' | null; readonly phrase: string } | null>(
    null,
  );
  const creer = useCommande('reunions.creer');
  const aviser = useAvisAnnulable();
  const visee = instances.find(({ id }) => id === choisie) ?? null;
  const poser = async () => {
    if (visee === null) return setFaute({ champ: 'instance', phrase: 'Choisissez l’instance qui se réunit.' });
    if (heure === null || !HEURE.test(heure))
      return setFaute({ champ: 'heure', phrase: 'Indiquez une heure, par exemple 9 h 30.' });
    setFaute(null);
    try {
      await creer.lancer({ instanceId: visee.id, date: jour, heureDebut: heure });
      aviser(`Réunion posée : ${visee.nom}, ${dateLongue(jour)}, ${heureFr(heure)}.`, 'reunions.creer');
    } catch (cause) {
      setFaute({ champ: null, phrase: phraseDe(cause) });
    }
  };
  const remarque = remarqueDuJour(jour, aujourdHui, visee?.departementCode ?? calendrier.departementCode);
  return (
    <Panneau titre={enCapitale(dateLongue(jour))} surFermer={surFermer}>
      {reunions.length === 0 ? (
        <p className="note">Aucune réunion ce jour.</p>
      ) : (
        <ul className="liste liste-serree liste-noms">
          {reunions.map(({ id, instanceId, heureDebut, heureFin, etat, titre, pleniere, lieu }) => (
            <li key={id}>
              <span>
                <Lien vers={`/reunions/${id}`} genre="objet">
                  {titre ?? noms.get(instanceId) ?? 'Réunion'}
                </Lien>
                <span className="note">
                  {[
                    heureFin === null ? heureFr(heureDebut) : `${heureFr(heureDebut)} à ${heureFr(heureFin)}`,
                    etatReunionLibelle[etat].toLowerCase(),
                    pleniere && 'plénière',
                    lieu,
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {remarques.map(({ genre, phrase, article }) =>
        genre === 'chevauchement' ? (
          <Repere key={phrase} sens="alerte" mot="Chevauchement.">
            {phrase}
          </Repere>
        ) : (
          <LigneCalme key={phrase}>{avecArticle(phrase, article)}</LigneCalme>
        ),
      )}
      {echeances.length > 0 && (
        <Bloc titre="Échéances des conventions" niveau={3}>
          <ListeDEcheances echeances={echeances} />
        </Bloc>
      )}
      <Bloc titre="Poser une réunion" niveau={3}>
        {instances.length === 0 ? (
          <p>
            Aucune instance dans ce fichier. <Lien vers="/instances?creer">Créez-en une d’abord</Lien>.
          </p>
        ) : (
          <form
            className="fiche"
            aria-label="Poser une réunion"
            noValidate
            onSubmit={(evenement) => {
              evenement.preventDefault();
              void poser();
            }}
          >
            <ChampChoix
              libelle="Instance"
              options={instances.map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
              valeur={choisie}
              surChange={(id) => {
                setChoisie(id);
                setFaute(null);
              }}
              faute={faute?.champ === 'instance' ? faute.phrase : null}
            />
            <ChampHeure
              libelle="Heure de début"
              valeur={heure}
              surChange={setHeure}
              faute={faute?.champ === 'heure' ? faute.phrase : null}
            />
            {remarque !== null && <p className="note">{remarque}</p>}
            {faute?.champ === null && (
              <Repere sens="erreur" mot="Non posée." annonce>
                {faute.phrase}
              </Repere>
            )}
            <div>
              <Bouton genre="premier" type="submit" icone="plus" enCours={creer.enCours}>
                Poser la réunion
              </Bouton>
            </div>
          </form>
        )}
      </Bloc>
    </Panneau>
  );
}
