import { pluriel } from '#shared/text/nombres.ts';
import { type ChangeEvent, useRef, useState } from 'react';
import { joursEntre } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { nomDuRendu } from '#shared/domain/rendu/forme.rules.ts';
import { objetAttenteLibelle } from '#shared/domain/rendu/rendu.labels.ts';
import { texteDeRelance } from '#shared/domain/rendu/relance.rules.ts';
import type { Attente } from '#shared/domain/rendu/rendu.schema.ts';
import type { Seance, VersionPv } from '#shared/domain/seance/seance.schema.ts';
import { useCommande, useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { NoterAttente } from './NoterAttente.tsx';

/** « depuis aujourd’hui », « depuis 12 jours ». */
const depuisQuand = (jours: number): string =>
  jours === 0 ? 'depuis aujourd’hui' : `depuis ${pluriel(jours, 'jour', 'jours')}`;

interface Proprietes {
  readonly seance: Seance;
  readonly version: VersionPv;
  readonly attentes: readonly Attente[];
  readonly aujourdHui: string;
}

const dire = direRefus('Rien n’a été noté.');

/** Le circuit de la version en vigueur : accord, signature, dépôt du PDF signé, envoi ; et qui relancer. */
export function Circuit({ seance, version, attentes, aujourdHui }: Proprietes) {
  const [ouvert, setOuvert] = useState(false);
  const fichier = useRef<HTMLInputElement>(null);
  const { deposer, enregistrer } = useOctets();
  const recevoir = useCommande('attentes.recevoir');
  const retirer = useCommande('attentes.retirer');
  const deposerSigne = useCommande('versions.deposerSigne');
  const signe = useDemande('versions.signe');
  const prendre = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const choisi = target.files?.[0];
    target.value = '';
    if (choisi === undefined) return;
    try {
      await deposerSigne.lancer({ id: version.id, jeton: await deposer(choisi), signeLe: aujourdHui });
      donnerAvis('Version signée déposée : c’est elle qui se diffuse.');
    } catch (cause) {
      dire(cause);
    }
  };
  const ouvrirSigne = async () => {
    const { jeton, nom } = await signe.lancer({ id: version.id });
    await enregistrer(jeton, nom);
  };
  const relancer = async (attente: Attente) => {
    const texte = texteDeRelance({
      attente,
      nom: nomDuRendu(seance),
      instance: nomCourt(seance.instance),
      date: seance.reunion.date,
      aujourdHui,
    });
    await navigator.clipboard.writeText(texte).then(
      () => donnerAvis('Texte de relance copié : collez-le dans votre courriel.'),
      () => donnerAvis('Le presse-papiers a refusé la copie.'),
    );
  };
  return (
    <Bloc
      titre="Circuit"
      niveau={3}
      geste={
        <Bouton genre="discret" icone="plus" surClic={() => setOuvert(true)}>
          Noter une attente
        </Bouton>
      }
    >
      <ul className="circuit">
        {attentes.map((attente) => {
          const quoi = `${objetAttenteLibelle[attente.objet]} de ${attente.aupresDe}`;
          return (
            <li key={attente.id}>
              {attente.recuLe === null ? (
                <Etat sens="attente">{`${quoi}, ${depuisQuand(joursEntre(attente.depuis, aujourdHui))}`}</Etat>
              ) : (
                <>
                  <Etat sens="fait">{quoi}</Etat>
                  <DateSurPlace
                    libelle={`Reçu le : ${quoi}`}
                    valeur={attente.recuLe}
                    aujourdHui={aujourdHui}
                    surEnregistrer={(recuLe) => recevoir.lancer({ id: attente.id, recuLe })}
                  />
                </>
              )}
              <span className="rendu-gestes">
                {attente.recuLe === null && (
                  <>
                    <Bouton
                      genre="discret"
                      libelle={`Reçu : ${quoi}`}
                      surClic={() => void recevoir.lancer({ id: attente.id, recuLe: aujourdHui }).catch(dire)}
                    >
                      Reçu
                    </Bouton>
                    <Bouton
                      genre="discret"
                      libelle={`Relancer ${attente.aupresDe}`}
                      surClic={() => void relancer(attente).catch(dire)}
                    >
                      Relancer
                    </Bouton>
                  </>
                )}
                <Bouton
                  genre="discret"
                  libelle={`Retirer : ${quoi}`}
                  surClic={() => void retirer.lancer({ id: attente.id }).catch(dire)}
                >
                  Retirer
                </Bouton>
              </span>
            </li>
          );
        })}
        <li>
          {version.signePieceId === null ? (
            <Etat sens="afaire">Version signée à déposer</Etat>
          ) : (
            <Etat sens="fait">{`Signée${version.signeLe === null ? '' : ` le ${dateCourte(version.signeLe)}`}`}</Etat>
          )}
          <span className="rendu-gestes">
            <input
              ref={fichier}
              type="file"
              accept="application/pdf"
              hidden
              tabIndex={-1}
              aria-label="PDF signé"
              onChange={(evenement) => void prendre(evenement)}
            />
            <Bouton genre="discret" enCours={deposerSigne.enCours} surClic={() => fichier.current?.click()}>
              {version.signePieceId === null ? 'Déposer le PDF signé' : 'Remplacer'}
            </Bouton>
            {version.signePieceId !== null && (
              <Bouton genre="discret" enCours={signe.enCours} surClic={() => void ouvrirSigne().catch(dire)}>
                Enregistrer le PDF
              </Bouton>
            )}
          </span>
        </li>
      </ul>
      {ouvert && (
        <NoterAttente seance={seance} version={version} aujourdHui={aujourdHui} surFermer={() => setOuvert(false)} />
      )}
    </Bloc>
  );
}
