import { useState } from 'react';
import { Historique } from '#renderer/app/historique/Historique.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { CIVILITES } from '#renderer/app/personnes/ChampsPersonne.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { dateLongue } from '#shared/dates/format.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { etatMandat } from '#shared/domain/instance/mandat.rules.ts';
import { RemplacerPartout } from './remplacement/RemplacerPartout.tsx';
import { AutreQualite } from './AutreQualite.tsx';
import { VeilleDeLaPersonne } from './VeilleDeLaPersonne.tsx';
import { SiegesDeLaPersonne } from './SiegesDeLaPersonne.tsx';

interface Proprietes {
  readonly id: string;
  readonly surFermer: () => void;
}

const CHAMPS = [
  { champ: 'prenom', libelle: 'Prénom', exemple: 'Ajouter un prénom' },
  { champ: 'nom', libelle: 'Nom', exemple: '' },
  { champ: 'fonction', libelle: 'Fonction', exemple: 'Ajouter une fonction' },
  { champ: 'structure', libelle: 'Structure', exemple: 'Ajouter une structure' },
  { champ: 'courriel', libelle: 'Courriel', exemple: 'Ajouter une adresse' },
  { champ: 'telephone', libelle: 'Téléphone', exemple: 'Ajouter un numéro' },
] as const;

/** La fiche d'une personne : chaque champ se change en place ; où elle siège ; son historique. */
export function PanneauPersonne({ id, surFermer }: Proprietes) {
  const { donnees: fiche, vu, erreur } = useRequete('personnes.fiche', { id });
  const { donnees: hote } = useEtatHote();
  const nom = fiche === null ? 'Personne' : nomComplet(fiche.personne);
  const { modifier } = useModification('personnes.modifier', { id, vu, objet: nom });
  const [remplace, setRemplace] = useState(false);
  const suppression = useCommande('personnes.supprimer');
  const restauration = useCommande('personnes.restaurer');

  const supprimer = async () => {
    try {
      await suppression.lancer({ id });
    } catch {
      return;
    }
    surFermer();
    donnerAvis(`${nom} : à la corbeille.`, {
      libelle: 'Annuler',
      surClic: () => void restauration.lancer({ id }).catch(direRefus()),
    });
  };

  if (fiche === null || hote === null) {
    return (
      <Panneau titre={nom} surFermer={surFermer}>
        {erreur === null ? <Chargement>Chargement de la fiche…</Chargement> : <p className="note">{erreur.message}</p>}
      </Panneau>
    );
  }
  const { personne, mandats } = fiche;
  const enCours = mandats.filter((mandat) => etatMandat(mandat, hote.aujourdHui) === 'en_cours');
  return (
    <Panneau titre={nom} surFermer={surFermer}>
      <VeilleDeLaPersonne aRevoir={fiche.aRevoir} modifier={modifier} />
      <div className="fiche fiche-personne">
        <ChoixSurPlace
          libelle="Civilité"
          options={CIVILITES}
          vide="–"
          valeur={personne.civilite}
          surEnregistrer={(civilite) => modifier({ civilite })}
        />
        {CHAMPS.map(({ champ, libelle, exemple }) => (
          <ChampSurPlace
            key={champ}
            libelle={libelle}
            exemple={exemple}
            valeur={personne[champ] ?? ''}
            surEnregistrer={(texte) => modifier({ [champ]: texte })}
          />
        ))}
        <DateSurPlace
          libelle="Vérifiée le"
          aujourdHui={hote.aujourdHui}
          valeur={personne.verifieLe}
          surEnregistrer={(verifieLe) => modifier({ verifieLe })}
        />
        <ChampSurPlace
          libelle="Source"
          exemple="Saisie ici"
          valeur={personne.source ?? ''}
          surEnregistrer={(source) => modifier({ source })}
        />
      </div>
      {personne.solliciteeLe !== null && (
        <p className="note">{`Vérification demandée le ${dateLongue(personne.solliciteeLe)}.`}</p>
      )}
      {fiche.autreQualite !== null && <AutreQualite id={id} {...fiche.autreQualite} />}
      <Bloc titre="Siège où" niveau={3}>
        <SiegesDeLaPersonne mandats={mandats} aujourdHui={hote.aujourdHui} />
        {enCours.length > 0 && (
          <p>
            <Bouton surClic={() => setRemplace(true)}>Remplacer partout…</Bouton>
          </p>
        )}
        {remplace && (
          <RemplacerPartout
            personne={personne}
            sieges={enCours.map(({ id: mandatId, instance, organisme, role, fin }) => ({
              mandatId,
              instance,
              organisme,
              role,
              fin,
            }))}
            debut={null}
            aujourdHui={hote.aujourdHui}
            surFermer={() => setRemplace(false)}
          />
        )}
      </Bloc>
      <Bloc titre="Historique" niveau={3}>
        <Historique objet="personne" id={id} />
      </Bloc>
      {suppression.erreur && (
        <Repere sens="alerte" mot="Fiche gardée." annonce>
          {suppression.erreur.message}
        </Repere>
      )}
      <div className="panneau-fin">
        <Bouton genre="discret" danger icone="corbeille" enCours={suppression.enCours} surClic={() => void supprimer()}>
          Supprimer de l’annuaire
        </Bouton>
      </div>
    </Panneau>
  );
}
