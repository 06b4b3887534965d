import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { type Fautes, fautesDeLHote, fautesDuSchema } from './fautes.ts';
import { useGardeSaisie } from './garde-saisie.ts';

interface Reglage<S extends z.ZodType, V> {
  /** Le schéma de l'entrée du contrat : le même que celui que l'hôte vérifiera. */
  readonly schema: S;
  /** Valeurs brutes de départ, telles que les champs les tiennent. */
  readonly depart: V;
  /** Reçoit la sortie du schéma. Une `AppError` rejetée revient sous ses champs. */
  readonly envoyer: (sortie: z.output<S>) => Promise<unknown>;
  /** Retient la personne qui s'en va sans enregistrer ; oui d'ordinaire. */
  readonly garde?: boolean | undefined;
  /** Un envoi n'attend pas le précédent : qui tape vite n'est jamais ignoré. `envoyer` repart alors sans attendre. */
  readonly enchaine?: boolean | undefined;
}

/**
 * Tient un formulaire : valeurs brutes, fautes par champ (schéma, puis hôte), foyer sur le premier
 * champ fautif, saisie non enregistrée gardée. On ne reproche rien avant le premier envoi ; ensuite
 * une faute s'efface dès que le champ change, et se revérifie quand on le quitte.
 */
export function useFormulaire<S extends z.ZodType, V extends Readonly<Record<string, unknown>>>({
  schema,
  depart,
  envoyer,
  garde = true,
  enchaine = false,
}: Reglage<S, V>) {
  const formulaire = useRef<HTMLFormElement>(null);
  const [valeurs, setValeurs] = useState(depart);
  const [reference, setReference] = useState(depart);
  const [fautes, setFautes] = useState<Fautes>({});
  const [essais, setEssais] = useState(0);
  const [enCours, setEnCours] = useState(false);
  const enVol = useRef(false);

  const modifie = JSON.stringify(valeurs) !== JSON.stringify(reference);
  useGardeSaisie(garde && modifie);

  useEffect(() => {
    if (essais > 0)
      formulaire.current
        ?.querySelector<HTMLElement>(
          '[aria-invalid="true"]:is(input, select, textarea, button), [aria-invalid="true"] input',
        )
        ?.focus();
  }, [essais]);

  const montrer = (nouvelles: Fautes) => {
    setFautes(nouvelles);
    setEssais((nombre) => nombre + 1);
  };

  const changer = <K extends keyof V & string>(nom: K, valeur: V[K]) => {
    setValeurs((courantes) => ({ ...courantes, [nom]: valeur }));
    setFautes(({ [nom]: _effacee, '': _generale, ...restantes }) => restantes);
  };

  const verifier = (nom: string) => {
    if (essais === 0) return;
    const lecture = schema.safeParse(valeurs);
    const phrase = lecture.success ? undefined : fautesDuSchema(lecture.error)[nom];
    if (phrase !== undefined) setFautes((courantes) => ({ ...courantes, [nom]: phrase }));
  };

  const soumettre = async (evenement?: FormEvent) => {
    evenement?.preventDefault();
    if (enVol.current && !enchaine) return;
    const lecture = schema.safeParse(valeurs);
    if (!lecture.success) {
      montrer(fautesDuSchema(lecture.error));
      return;
    }
    enVol.current = true;
    setEnCours(!enchaine);
    try {
      await envoyer(lecture.data);
      // Reparti entre-temps : sa référence est déjà la bonne, et ses fautes sont celles de la saisie suivante.
      setReference((courante) => (courante === reference ? valeurs : courante));
      if (!enchaine) setFautes({});
    } catch (erreur) {
      const { champs, generale } = fautesDeLHote(erreur);
      const montres = Object.keys(champs).filter((chemin) => chemin in valeurs);
      montrer(montres.length > 0 ? champs : { ...champs, '': generale });
    } finally {
      enVol.current = false;
      setEnCours(false);
    }
  };

  return {
    valeurs,
    fautes,
    modifie,
    /** Quelque chose de saisi que l'on ne jette pas sans demander. */
    aGarder: garde && modifie,
    enCours,
    changer,
    soumettre,
    /** Faute qui ne vise aucun champ montré : à mettre dans un `Repere` au-dessus des gestes. */
    fauteGenerale: fautes[''] ?? null,
    /** À poser sur `<form>`. */
    attributs: { ref: formulaire, onSubmit: soumettre, noValidate: true },
    /** À étaler sur un champ : `<ChampTexte libelle="Lieu" {...formulaire.champ('lieu')} />`. */
    champ: <K extends keyof V & string>(nom: K) => ({
      nom,
      valeur: valeurs[nom],
      surChange: (valeur: V[K]) => changer(nom, valeur),
      faute: fautes[nom] ?? null,
      surQuitte: () => verifier(nom),
    }),
    /** Rend une saisie refusée, si rien d'autre n'a été écrit depuis `vide`. */
    rendre: (vide: V, saisi: V) => setValeurs((courantes) => (courantes === vide ? saisi : courantes)),
    /** Remplit plusieurs champs d'un geste : ce qui était saisi ailleurs le reste. */
    remplir: (nouvelles: Partial<V>) => {
      setValeurs((courantes) => ({ ...courantes, ...nouvelles }));
      setFautes({});
    },
    /** Repart de valeurs venues de l'hôte. */
    repartir: (nouvelles: V) => {
      setValeurs(nouvelles);
      setReference(nouvelles);
      setFautes({});
      // Une saisie neuve : on ne lui reproche rien de la précédente.
      setEssais(0);
    },
  };
}
