import { useState } from 'react';
import { dateLongue, dateSansJour } from '#shared/dates/format.ts';
import { estBloquant } from '#shared/domain/constat.ts';
import {
  approbationTacite,
  controlerApprobation,
  decomptesIndicatifs,
} from '#shared/domain/rendu/approbation.rules.ts';
import { nomDuRendu } from '#shared/domain/rendu/forme.rules.ts';
import { approbationSchema } from '#shared/domain/rendu/rendu.schema.ts';
import type { Seance, VersionPv } from '#shared/domain/seance/seance.schema.ts';
import { typographier } from '#shared/text/typographie.ts';
import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampRadio } from '#renderer/ui/champs/ChampRadio.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { ChampTexteLong } from '#renderer/ui/champs/ChampTexteLong.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Inerte } from '#renderer/ui/formulaire/Inerte.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

/** Une réunion tenue depuis ; `adopte` : elle a adopté l'approbation. */
export interface ReunionQuiApprouve {
  readonly id: string;
  readonly date: string;
  readonly adopte: boolean;
}

interface Proprietes {
  readonly seance: Seance;
  readonly version: VersionPv;
  readonly reunions: readonly ReunionQuiApprouve[];
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

/** Note l'approbation : par une réunion suivante, ou sans observation dans le délai du règlement intérieur. */
export function ApprouverVersion({ seance, version, reunions, aujourdHui, surFermer }: Proprietes) {
  const { lancer } = useCommande('versions.approuver');
  const nom = nomDuRendu(seance);
  const tacite = approbationTacite(seance, version);
  const proposee = reunions.find(({ adopte }) => adopte) ?? reunions[0] ?? null;
  const indicatifs = decomptesIndicatifs(seance);
  const [montre, setMontre] = useState(false);
  const formulaire = useFormulaire({
    schema: approbationSchema
      .refine(({ approuveLe }) => approuveLe >= seance.reunion.date, {
        path: ['approuveLe'],
        message: `L’approbation ne peut pas précéder la séance du ${dateSansJour(seance.reunion.date)}.`,
      })
      .refine(({ reserve }) => indicatifs === 0 || reserve !== null, {
        path: ['reserve'],
        message: 'Écrivez pourquoi approuver quand même.',
      }),
    depart: {
      id: version.id,
      approbation: (proposee === null && tacite !== null && tacite.le <= aujourdHui ? 'tacite' : 'seance') as
        | 'seance'
        | 'tacite',
      approuveLe: proposee?.date ?? (tacite !== null && tacite.le <= aujourdHui ? tacite.le : aujourdHui),
      approuveReunionId: proposee?.id ?? null,
      observations: '',
      reserve: '',
    },
    envoyer: async (approbation) => {
      await lancer(approbation);
      donnerAvis(`Le ${nom} est approuvé : la séance est en lecture seule.`);
      surFermer();
    },
  });
  const { valeurs, changer } = formulaire;
  const constats = controlerApprobation(seance, version, {
    approbation: valeurs.approbation,
    approuveLe: valeurs.approuveLe,
    observations: valeurs.observations.trim() || null,
    reserve: valeurs.reserve.trim() || null,
  });
  const choisir = (id: string | null) => {
    changer('approuveReunionId', id);
    const date = reunions.find((reunion) => reunion.id === id)?.date;
    if (date !== undefined) changer('approuveLe', date);
  };
  return (
    <Dialogue
      ouvert
      large
      titre={`Approuver le ${nom}`}
      surFermer={surFermer}
      gestes={
        <>
          <Bouton
            genre="premier"
            enCours={formulaire.enCours}
            surClic={() => {
              setMontre(true);
              void formulaire.soumettre();
            }}
          >
            Noter l’approbation
          </Bouton>
          <Bouton surClic={surFermer}>Renoncer</Bouton>
        </>
      }
    >
      <p>
        {typographier(
          `Version ${version.numero}. Une fois approuvée, la séance ne se modifie plus et « PROJET » disparaît ; une erreur se corrige par « Rectifier ».`,
        )}
      </p>
      <form className="fiche" {...formulaire.attributs} aria-label={`Approuver le ${nom}`}>
        <Inerte>
          <ChampRadio
            libelle="Comment"
            valeur={valeurs.approbation}
            surChange={(mode) => changer('approbation', mode ?? 'seance')}
            options={[
              { valeur: 'seance', libelle: 'En séance' },
              { valeur: 'tacite', libelle: 'Sans observation dans le délai' },
            ]}
            aide={
              valeurs.approbation === 'tacite' && tacite !== null
                ? `${tacite.jours} jours après la diffusion, soit le ${dateSansJour(tacite.le)} (${tacite.article ?? 'règlement intérieur'}).`
                : undefined
            }
          />
          {valeurs.approbation === 'seance' && reunions.length > 0 && (
            <ChampChoix
              libelle="Réunion qui l’approuve"
              nom="approuveReunionId"
              vide="Une réunion qui n’est pas dans ce fichier"
              options={reunions.map(({ id, date, adopte }) => ({
                valeur: id,
                libelle: `${dateLongue(date)}${adopte ? ', approbation adoptée' : ''}`,
              }))}
              valeur={valeurs.approuveReunionId}
              surChange={choisir}
              faute={formulaire.fautes['approuveReunionId'] ?? null}
            />
          )}
          <ChampDate
            libelle="Approuvé le"
            obligatoire
            aujourdHui={aujourdHui}
            {...formulaire.champ('approuveLe')}
            surChange={(jour) => changer('approuveLe', jour ?? '')}
          />
          <ChampTexteLong libelle="Observations" lignes={2} {...formulaire.champ('observations')} />
          {indicatifs > 0 && (
            <ChampTexte
              libelle="Pourquoi approuver un décompte par têtes"
              obligatoire
              {...formulaire.champ('reserve')}
            />
          )}
          {(montre || constats.some(estBloquant)) && constats.length > 0 && (
            <ListeDeConstats constats={constats} complet="" />
          )}
          {formulaire.fauteGenerale && !constats.some(estBloquant) && (
            <Repere sens="erreur" mot="Non approuvé." annonce>
              {formulaire.fauteGenerale}
            </Repere>
          )}
          <button type="submit" hidden aria-hidden tabIndex={-1} />
        </Inerte>
      </form>
    </Dialogue>
  );
}
